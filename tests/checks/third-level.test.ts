import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { easyToReadProblems } from '../../src/checks/easy-to-read.ts'
import { questionsYaml } from '../../src/checks/questions/example.ts'
import { questionNames } from '../../src/checks/rules/question-names.ts'
import { wordForbiddenInData } from '../../src/checks/rules/word-forbidden.ts'
import { factYaml, fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { startPageText } from '../../src/library/new/start-page.ts'
import { textNamed } from '../../src/library/text-name.ts'
import { publishedIn } from '../../src/search/published-in.ts'
import { statusBoard } from '../../src/status/board.ts'

const level = 'languages: [en]\nname: {fr: Anglais facile, en: Easy English}\nchecker: null\n'
const library = (files: Readonly<Record<string, string | null>> = {}, yaml = level) =>
  libraryFromMemory(soundContent({ files: { 'levels/easy.yaml': yaml, ...files } }), { today: soundDay })

describe('a third reading level, known by its file alone', () => {
  it('is one of the readings of a question, in its own languages', () => {
    const found = (reading: string) => {
      const asked = questionsYaml({ elements: `{fr: [texte], ${reading}: [text]}` })
      const problems = checkLibrary(library({ 'questions/ame.yaml': asked }), { strict: false, rules: [questionNames] })
      return problems.map(({ rule, lacks }) => [rule, lacks])
    }
    expect(found('en-easy')).toEqual([])
    expect(found('fr-falc')).toEqual([])
    expect(found('en-falc')).toEqual([['question-reading-unknown', { kind: 'level', id: 'falc' }]])
    expect(found('fr-easy')).toEqual([['question-reading-unknown', { kind: 'level', id: 'easy' }]])
    expect(found('xx-easy')).toEqual([['question-reading-unknown', { kind: 'language', id: 'xx' }]])
  })

  it('has its words in data looked at for those that mislead', () => {
    const files = {
      'terms/en.yaml':
        '- {concept: usager, french: [usager], approved: [patient], forbidden: [{word: user, why: Autre chose.}]}\n',
      'facts/named.yaml': factYaml({ id: 'named', label: '{fr: Usager, en-easy: A user}' }),
    }
    const problems = checkLibrary(library(files), { strict: false, rules: [wordForbiddenInData] })
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['word-forbidden', 'content/facts/named.yaml']])
  })

  it('is named alone on the command line', () => {
    expect(textNamed('easy', library())).toBe('en-easy')
    expect(textNamed('falc', library())).toBe('fr-falc')
    expect(textNamed('en.easy', library())).toBe('en-easy')
    expect(textNamed('ar', library())).toBe('ar')
  })

  it('is the text of a language that has no other', () => {
    const easy = fiche({ lang: 'en', falc: true })
    const fiches = library({ 'fiches/ame/en.md': null, 'fiches/ame/en.easy.md': easy }).fiches
    const ame = fiches.get('ame')
    expect(ame && publishedIn(ame, 'en')?.level).toBe('easy')
  })

  it('is asked of every fiche only where its file says so, by its own command', () => {
    const missing = (yaml: string) =>
      statusBoard(library({}, yaml))
        .filter(({ matter, version }) => matter === 'translation-missing' && version === 'en-easy')
        .map(({ subject, command }) => [subject, command])
    expect(missing(level)).toEqual([])
    expect(missing(`${level}expected: true\n`)).toContainEqual(['ame', 'npm run new -- easy ame'])
    const two = level.replace('[en]', '[en, fr]')
    expect(missing(`${two}expected: true\n`)).toContainEqual(['ame', 'npm run new -- easy ame en'])
  })

  it('has pages that begin as simplified ones do', () => {
    expect(startPageText('easy', [])).toContain('validation: {state: none}')
    expect(startPageText('standard', [])).not.toContain('validation')
  })

  it('is judged, where its file names the program, beside the other one of its language', () => {
    const french = 'languages: [fr]\nname: {fr: Très facile}\nchecker: falc\n'
    const text = `${fiche({ lang: 'fr', falc: true })}\nC’est un parcours du combattant.\n`
    const problems = easyToReadProblems(library({ 'fiches/ame/fr.easy.md': text }, french), { strict: true })
    const files = problems.filter(({ rule }) => rule === 'word-metaphor').map(({ file }) => file)
    expect(files).toEqual(['content/fiches/ame/fr.easy.md'])
  })

  it('whose file is refused is told once, not by each of its texts', () => {
    const refused = level.replace('checker: null', 'checker: falc')
    const text = fiche({ lang: 'en', falc: true })
    const problems = checkLibrary(library({ 'fiches/ame/en.easy.md': text, 'fiches/css/en.easy.md': text }, refused), {
      strict: false,
    }).filter(({ severity }) => severity === 'error')
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['level-checker', 'content/levels/easy.yaml']])
    expect(problems[0]?.message).toContain('2 autres remarques en viennent')
  })

  it('is not given a program that does not know its language', () => {
    const { problems } = library({}, level.replace('checker: null', 'checker: falc'))
    expect(problems).toMatchObject([
      {
        file: 'content/levels/easy.yaml',
        line: 1,
        rule: 'level-checker',
        hint: expect.stringContaining('« checker: » vide'),
      },
    ])
  })
})
