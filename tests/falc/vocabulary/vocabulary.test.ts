import { describe, expect, it } from 'vitest'
import { easyToReadProblems } from '../../../src/checks/easy-to-read.ts'
import { fiche, soundContent, soundDay } from '../../../src/checks/sound-content.ts'
import { checkFalc } from '../../../src/falc/check.ts'
import { phraseFinder } from '../../../src/falc/rules/support/phrase-finder.ts'
import { fromMarkdown, fromPlainText } from '../../../src/falc/text/build.ts'
import { compareTwins } from '../../../src/falc/twin/compare-twins.ts'
import { shippedVocabulary } from '../../../src/falc/vocabulary/shipped.ts'
import { layLists, listNames } from '../../../src/falc/vocabulary/vocabulary.ts'
import { libraryFromMemory } from '../../../src/library/from-memory.ts'
import { wordListSchemas } from '../../../src/library/schemas/word-list.ts'

const usual = shippedVocabulary()
const told = (source: string, vocabulary = usual) =>
  checkFalc(source, { format: 'plain', vocabulary }).problems.map(({ rule, message }) => `${rule} ${message}`)
const rules = (source: string, vocabulary = usual) => told(source, vocabulary).map((line) => line.split(' ')[0])

describe('a list laid over the usual one', () => {
  it('adds a word, changes one, takes one away', () => {
    const own = layLists(usual, { idioms: { 'au taquet': ['très occupé'], 'coup de pouce': null } })
    expect(rules('La caisse donne un coup de pouce.')).toContain('word-metaphor')
    expect(rules('La caisse donne un coup de pouce.', own)).not.toContain('word-metaphor')
    expect(rules('Le médecin est au taquet.')).not.toContain('word-metaphor')
    expect(rules('Le médecin est au taquet.', own)).toContain('word-metaphor')
    expect(rules('C’est un parcours du combattant.', own)).toContain('word-metaphor')
  })

  it('replaces a list of words without names', () => {
    const own = layLists(usual, { 'everyday-acronyms': ['ZZT'] })
    expect(rules('Écrivez à la ZZT demain.', own)).not.toContain('word-acronym')
    expect(rules('Écrivez à la ZZT demain.')).toContain('word-acronym')
    expect(rules('Allez au SAMU demain.', own)).toContain('word-acronym')
  })

  it('lets readers know a word that lists of frequency call rare', () => {
    const text = 'Il faut corroborer vos dires et revenir demain.'
    expect(rules(text)).toContain('word-rare')
    expect(rules(text, layLists(usual, { 'known-words': ['corroborer'] }))).not.toContain('word-rare')
  })

  it('takes back an abbreviation and an official notion', () => {
    const own = layLists(usual, { abbreviations: { rdv: null }, notions: { curatelle: null } })
    expect(rules('Demandez un rdv demain.')).toContain('word-abbrev')
    expect(rules('Demandez un rdv demain.', own)).not.toContain('word-abbrev')
    const text = 'Le juge ouvre une curatelle.\nVous recevez une lettre.\nVous pouvez lire la lettre.'
    expect(rules(text)).toContain('word-define')
    expect(rules(text, own)).not.toContain('word-define')
  })
})

describe('the bodies that a twin must not lose', () => {
  const nothing = () => null
  const lost = (standard: string, twin: string, vocabulary = usual) =>
    compareTwins(
      fromMarkdown(`## Qui {#qui}\n\n${standard}\n`, nothing, vocabulary),
      fromMarkdown(`## Qui {#qui}\n\n${twin}\n`, nothing, vocabulary),
    ).findings.flatMap(({ rule, kind, message }) =>
      kind === 'body' ? [`${rule} ${message.match(/« (.*?) »/)?.[1]}`] : [],
    )

  it('are those of the list, plain names included', () => {
    expect(lost('Écrivez à la CPAM.', 'Écrivez une lettre.')).toEqual(['twin-lost CPAM'])
    expect(lost('Écrivez à la CPAM.', 'Écrivez à la caisse.')).toEqual([])
  })

  it('are another list where the folder has its own', () => {
    const own = layLists(usual, { bodies: { CPAM: null, 'maison du logement': { names: ['maison du logement'] } } })
    expect(lost('Écrivez à la CPAM.', 'Écrivez une lettre.', own)).toEqual([])
    expect(lost('Allez à la maison du logement.', 'Écrivez une lettre.', own)).toEqual(['twin-lost maison du logement'])
    expect(lost('Allez à la maison du logement.', 'Écrivez une lettre.')).toEqual([])
  })
})

it('reads every list of the project in its own shape', () => {
  const wrong = listNames.filter((name) => !wordListSchemas[name].safeParse(usual[name]).success)
  expect(wrong).toEqual([])
})

it('finds the phrases of any number of lists, in sentences read before them too', () => {
  const [sentence] = fromPlainText('Le chat bleu dort.').sentences
  if (sentence === undefined) throw new Error('No sentence.')
  const finders = Array.from({ length: 40 }, (_, index) => phraseFinder({ [index % 2 ? 'chat bleu' : 'dort']: index }))
  expect(finders.map((find) => [...find(sentence)].map(({ value }) => value))).toEqual(
    finders.map((_, index) => [index]),
  )
})

describe('the lists of a content folder', () => {
  const easy = `${fiche({ lang: 'fr', falc: true })}\nLe médecin est au taquet.\n`
  const library = (files: Readonly<Record<string, string>>) =>
    libraryFromMemory(soundContent({ files: { 'fiches/ame/fr.falc.md': easy, ...files } }), { today: soundDay })

  it('are those that its texts are checked with', () => {
    const found = (files: Readonly<Record<string, string>>) =>
      easyToReadProblems(library(files), { strict: true }).filter(({ rule }) => rule === 'word-metaphor')
    expect(found({})).toEqual([])
    expect(found({ 'falc/idioms.yaml': 'au taquet: [très occupé]\n' })).toMatchObject([
      { file: 'content/fiches/ame/fr.falc.md', message: expect.stringContaining('« au taquet »') },
    ])
  })

  it('are refused on their line', () => {
    const { problems } = library({ 'falc/idioms.yaml': '# Images\nau taquet: très occupé\n' })
    expect(problems.filter(({ file }) => file === 'content/falc/idioms.yaml')).toMatchObject([
      { line: 2, severity: 'error' },
    ])
  })
})
