import { describe, expect, it } from 'vitest'
import { fiche, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { statusBoard } from '../../src/status/board.ts'
import { translationBoard } from '../../src/status/translation-board.ts'
import { translationBoardInWords } from '../../src/status/translation-words.ts'

const boardOf = (changes: Readonly<Record<string, string | null>> = {}) => {
  const files = new Map(soundContent())
  for (const [path, source] of Object.entries(changes)) source === null ? files.delete(path) : files.set(path, source)
  return translationBoard(libraryFromMemory(files, { today: soundDay }))
}
const ofAme = (changes: Readonly<Record<string, string | null>>) =>
  boardOf(changes)
    .filter(({ fiche: id }) => id === 'ame')
    .map(({ text, matters, sections }) => [text, matters, sections])
const french = soundContent().get('fiches/ame/fr.md') ?? ''

describe('the board of translations', () => {
  it('has the twin and every language of each published fiche', () => {
    expect(boardOf().map(({ fiche: id, text, file, matters }) => [id, text, file, matters])).toEqual([
      ['ame', 'fr-falc', 'content/fiches/ame/fr.falc.md', ['not-validated']],
      ['ame', 'en', 'content/fiches/ame/en.md', ['unreviewed']],
      ['css', 'fr-falc', 'content/fiches/css/fr.falc.md', ['not-validated']],
      ['css', 'en', 'content/fiches/css/en.md', ['unreviewed']],
    ])
  })

  it('has the simplified text and every language of each page of the site, those for French readers alone apart', () => {
    const page = (head: string) =>
      `---\ntitle: Aide\nsummary: Aide.\n${head}---\n\n## Un <Partie id="un" />\n\nTexte.\n`
    const pages = {
      'pages/aide/fr.mdx': page(''),
      'pages/aide/fr.falc.mdx': page('validation: {state: none}\n'),
      'pages/papier/fr.mdx': page(''),
      'pages/donnees/fr.mdx': page('french_only: true\n'),
    }
    expect(
      boardOf(pages).flatMap(({ fiche: id, of, text, file, matters }) =>
        of === 'page' ? [[id, text, file, matters]] : [],
      ),
    ).toEqual([
      ['aide', 'fr-falc', 'content/pages/aide/fr.falc.mdx', ['behind', 'not-validated']],
      ['aide', 'en', null, ['missing']],
      ['papier', 'en', null, ['missing']],
    ])
    const items = statusBoard(
      libraryFromMemory(new Map([...soundContent(), ...Object.entries(pages)]), { today: soundDay }),
    )
    expect(items.filter(({ subject }) => subject === 'papier')).toMatchObject([
      {
        matter: 'translation-missing',
        file: 'content/pages/papier',
        fiches: [],
        command: 'npm run new -- page papier en',
      },
    ])
  })

  it('names the sections that are behind, before what nobody has reviewed', () => {
    expect(ofAme({ 'fiches/ame/fr.md': french.replace('Voici ce que', 'Autre :') })).toEqual([
      ['fr-falc', ['behind', 'not-validated'], ['quoi']],
      ['en', ['behind', 'unreviewed'], ['quoi']],
    ])
  })

  it('says which texts are missing', () => {
    expect(ofAme({ 'fiches/ame/en.md': null, 'fiches/ame/fr.falc.md': null })).toEqual([
      ['fr-falc', ['missing'], []],
      ['en', ['missing'], []],
    ])
  })

  it('asks nothing of a translation that a fluent person has reviewed', () => {
    const reviewed = (soundContent().get('fiches/ame/en.md') ?? '').replace(
      'reviewed: none',
      'reviewed: {by: Ada, on: 2026-10-01}',
    )
    expect(ofAme({ 'fiches/ame/en.md': reviewed })).toEqual([
      ['fr-falc', ['not-validated'], []],
      ['en', [], []],
    ])
  })

  it('asks nothing of a draft', () => {
    expect(ofAme({ 'fiches/ame/fr.md': fiche({ lang: 'fr', head: { status: 'draft' } }) })).toEqual([])
  })

  it('is told in the terminal with its totals', () => {
    const words = translationBoardInWords(
      boardOf({
        'fiches/ame/en.md': null,
        'fiches/css/fr.md': (soundContent().get('fiches/css/fr.md') ?? '').replace('Voici ce que', 'Autre :'),
      }),
    )
    expect(words).toContain(
      'css\n  fr-falc  en retard : quoi ; pas encore validée par les personnes concernées\n  en       en retard : quoi ; traduction pas relue',
    )
    expect(words).toContain(
      'Textes : 4. Manquants : 1. En retard : 2. Traductions pas relues : 1. Versions simplifiées pas validées : 2.',
    )
  })
})

it('the status board names a missing text in the folder that was read', () => {
  const files = new Map(soundContent())
  files.delete('fiches/ame/en.md')
  const missing = statusBoard(libraryFromMemory(files, { today: soundDay, name: 'essai' })).find(
    ({ matter }) => matter === 'translation-missing',
  )
  expect(missing).toMatchObject({ subject: 'ame', file: 'essai/fiches/ame' })
})
