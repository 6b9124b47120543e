import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

type Files = Readonly<Record<string, string | null>>

const file = 'content/questions/ame.yaml'
const question = (more: Readonly<Record<string, string>> = {}, id = 'quand') => {
  const fields = {
    id,
    question: '{fr: Quand ?, en: When?}',
    section: 'quoi',
    rests_on: '[ame.duration]',
    elements: '{any: ["{{ame.duration}}"], fr: [texte], fr-falc: [texte], en: [texte]}',
    ...more,
  }
  return `- ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`
}
/** Texts of `ame` whose section `quoi` says the fact and « texte ». */
const texts = Object.fromEntries(
  (['fr.md', 'fr.falc.md', 'en.md'] as const).map((name) => [
    `fiches/ame/${name}`,
    soundContent({ file: name, text: 'Voici le texte, {{ame.duration}}.' }).get(`fiches/ame/${name}`) ?? '',
  ]),
)

function problemsOf(questions: string, more: Files = {}, strict = false) {
  const library = libraryFromMemory(soundContent({ files: { ...texts, 'questions/ame.yaml': questions, ...more } }), {
    today: soundDay,
  })
  return checkLibrary(library, { strict }).filter(
    ({ rule }) => rule.startsWith('question') || rule.endsWith('-unknown'),
  )
}
const told = (questions: string, more: Files = {}, strict = false) =>
  problemsOf(questions, more, strict).map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)

describe('a question', () => {
  it('that every text answers is no problem', () => {
    expect(told(question())).toEqual([])
  })

  it('that a text does not answer is a warning where the element is written, an error in a release', () => {
    const elements = '\n    fr: [texte, [visa, titre valable]]\n    fr-falc: [texte]\n    en: [texte]'
    expect(told(question({ elements }))).toEqual(['6 warning question-unanswered'])
    expect(told(question({ elements }), {}, true)).toEqual(['6 error question-unanswered'])
    const [problem] = problemsOf(question({ elements }))
    expect(problem?.file).toBe(file)
    expect(problem?.message).toContain('« quand »')
    expect(problem?.message).toContain('« visa » ou « titre valable »')
    expect(problem?.message).toContain('content/fiches/ame/fr.md:16')
    expect(problem?.hint).toContain('« quoi »')
  })

  it('whose fact is missing is told for each text that lacks it', () => {
    const without = Object.fromEntries(
      Object.entries(texts).map(([path, source]) => [
        path,
        path.endsWith('en.md') || path.endsWith('falc.md')
          ? source.replaceAll('{{ame.duration}}', 'longtemps')
          : source,
      ]),
    )
    const messages = problemsOf(question(), without).map(({ message }) => message)
    expect(messages.map((message) => /content\/fiches\/ame\/([a-z.]+)/.exec(message)?.[1])).toEqual([
      'en.md',
      'fr.falc.md',
    ])
    expect(messages.every((message) => message.includes('{{ame.duration}}'))).toBe(true)
  })

  it('that the easy text leaves out on purpose is no problem', () => {
    expect(
      told(question({ elements: '{fr: [texte], fr-falc: [absent], en: [texte]}', falc_omitted: 'Rare.' })),
    ).toEqual([])
  })

  it('without words in a language is information, one a language and file', () => {
    const elements = '{fr: [texte], en: [texte]}'
    expect(told(question({ elements }) + question({ elements }, 'autre'))).toEqual(['1 info question-words-missing'])
    const [problem] = problemsOf(question({ elements }) + question({ elements }, 'autre'))
    expect(problem?.message).toContain('fr-falc')
    expect(problem?.message).toContain('quand, autre')
    expect(told(question({ elements: '{fr: [texte], fr-falc: [texte]}' }))).toEqual(['1 info question-words-missing'])
    expect(told(question({ elements: '{fr: [texte], en: [texte]}', falc_omitted: 'Rare.' }))).toEqual([])
  })
})

describe('a name in the questions', () => {
  it.each([
    ['section', 'quio', '3 error question-section-unknown', '« quoi »'],
    ['rests_on', '[ame.durations]', '4 error question-rests-on-unknown', '« ame.duration »'],
    [
      'elements',
      '{any: ["{{ame.durations}}"], fr: [texte], fr-falc: [texte], en: [texte]}',
      '5 error fact-unknown',
      '« ame.duration »',
    ],
    [
      'elements',
      '{any: ["{{contact:sante-info-droit}}"], fr: [texte], fr-falc: [texte], en: [texte]}',
      '5 error contact-unknown',
      '« sante-info-droits »',
    ],
    [
      'elements',
      '{any: ["letter:reclamations"], fr: [texte], fr-falc: [texte], en: [texte]}',
      '5 error letter-unknown',
      '« reclamation »',
    ],
    [
      'elements',
      '{any: ["fiche:cs"], fr: [texte], fr-falc: [texte], en: [texte]}',
      '5 error link-fiche-unknown',
      '« css »',
    ],
    ['question', '{fr: Quand ?, enn: When?}', '2 error question-reading-unknown', '« en »'],
    [
      'elements',
      '{fr: [texte], fr-falc: [texte], en: [texte], enn: [text]}',
      '5 error question-reading-unknown',
      '« en »',
    ],
    [
      'readings',
      '[{on: 2026-11-20, level: standard, lang: fra, result: answered}]',
      '6 error question-reading-unknown',
      '« fr »',
    ],
  ])('%s: %s → %s', (field, value, expected, near) => {
    const problems = problemsOf(question({ [field]: value }))
    expect(problems.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toContain(expected)
    expect(problems.find(({ rule }) => expected.endsWith(rule))?.hint).toContain(near)
    // Nothing is looked for where the name is wrong.
    expect(problems.filter(({ rule }) => rule === 'question-unanswered')).toEqual([])
  })

  it('may be that of any article of a code while the library holds none', () => {
    expect(
      told(question({ rests_on: '[casf.L251-1, css.R142-1-A, cciv.414-1, csp.D323-2, crpa.L231-4, ceseda.L425-9]' })),
    ).toEqual([])
    expect(told(question({ rests_on: '[csp.l1110-3]' }))).toEqual(['4 error question-rests-on-unknown'])
    expect(told(question({ rests_on: '[L1110-3]' }))).toEqual(['4 error question-rests-on-unknown'])
  })
})

describe('the number of questions', () => {
  const core = (more: Readonly<Record<string, string>> = {}) => ({
    'fiches/ame/fr.md': (texts['fiches/ame/fr.md'] ?? '').replace(
      'theme:',
      `core: true\n${Object.entries(more)
        .map(([key, value]) => `${key}: ${value}\n`)
        .join('')}theme:`,
    ),
  })
  const many = (count: number) => Array.from({ length: count }, (_, rank) => question({}, `q${rank}`)).join('')

  it('of a published core fiche is twelve at least', () => {
    expect(told(many(12), core())).toEqual([])
    expect(told(many(11), core())).toEqual(['1 warning question-few'])
    expect(problemsOf(many(11), core())[0]?.message).toContain('11 questions')
  })

  it('is none when there is no file', () => {
    const [problem] = problemsOf('', { ...core(), 'questions/ame.yaml': null })
    expect(problem).toMatchObject({ rule: 'question-few', file, line: 1, severity: 'warning' })
  })

  it('of a draft, or of a fiche that is not core, is free', () => {
    expect(told(many(1))).toEqual([])
    const draft = {
      'fiches/ame/fr.md': fiche({
        lang: 'fr',
        quoi: 'Voici le texte, {{ame.duration}}.',
        head: { status: 'draft', core: 'true' },
      }),
    }
    expect(told(many(1), draft).filter((each) => each.includes('few'))).toEqual([])
  })
})
