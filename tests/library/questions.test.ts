import { describe, expect, it } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const file = 'content/questions/ame.yaml'
const libraryOf = (questions: string, fiche = 'ame') =>
  libraryFromMemory(soundContent({ files: { [`questions/${fiche}.yaml`]: questions } }), { today: soundDay })
const problemsOf = (questions: string, fiche?: string) =>
  libraryOf(questions, fiche).problems.map(({ line, rule }) => `${line} ${rule}`)

const full = `- id: visa-expire
  question:
    fr: Mon visa est fini. J'ai droit à l'AME ?
    en: My visa has ended.
  section: quoi
  rests_on: [casf.L251-1, ame.duration]
  elements:
    any: ["{{ame.duration}}", "fiche:css#quoi", ["{{contact:sante-info-droits}}", "letter:reclamation"]]
    fr: [sans titre de séjour, [visa, titre valable]]
    fr-falc: [titre de séjour]
  readings:
    - {on: 2026-11-20, level: standard, lang: fr, result: "no", note: Elle cherchait une durée., hash: 0123456789ab}
`

describe('the questions of a fiche', () => {
  it('are read with what the answer must hold, in each reading', () => {
    const library = libraryOf(full)
    expect(library.problems).toEqual([])
    const [question] = library.questions.get('ame') ?? []
    expect(question).toMatchObject({
      id: 'visa-expire',
      fiche: 'ame',
      section: 'quoi',
      restsOn: ['casf.L251-1', 'ame.duration'],
      falcOmitted: null,
      file,
      line: 1,
      question: { fr: "Mon visa est fini. J'ai droit à l'AME ?", en: 'My visa has ended.' },
      readings: [
        {
          on: '2026-11-20',
          level: 'standard',
          lang: 'fr',
          result: 'no',
          note: 'Elle cherchait une durée.',
          hash: '0123456789ab',
        },
      ],
    })
    expect(question?.elements.get('any')).toEqual([
      [{ kind: 'mention', of: 'fact', id: 'ame.duration', typed: '{{ame.duration}}' }],
      [{ kind: 'fiche', fiche: 'css', section: 'quoi', typed: 'fiche:css#quoi' }],
      [
        { kind: 'mention', of: 'contact', id: 'sante-info-droits', typed: '{{contact:sante-info-droits}}' },
        { kind: 'mention', of: 'letter', id: 'reclamation', typed: 'letter:reclamation' },
      ],
    ])
    expect(question?.elements.get('fr')?.[1]).toEqual([
      { kind: 'words', typed: 'visa' },
      { kind: 'words', typed: 'titre valable' },
    ])
  })

  it('say where each part of them stands', () => {
    const [question] = libraryOf(full).questions.get('ame') ?? []
    expect(question?.places.get('rests_on.1')).toEqual({ line: 6, column: 27 })
    expect(question?.places.get('elements.fr.1')?.line).toBe(9)
    expect(question?.places.get('readings.0')?.line).toBe(12)
  })

  it('may be in French alone, and say why the easy text does not answer', () => {
    const [question] =
      libraryOf(
        '- {id: a, question: Quand ?, section: quoi, elements: {fr: [un an]}, falc_omitted: Rare.}\n',
      ).questions.get('ame') ?? []
    expect(question).toMatchObject({ question: { fr: 'Quand ?' }, falcOmitted: 'Rare.', restsOn: [], readings: [] })
  })

  it('may say so among the elements', () => {
    const [question] =
      libraryOf(
        '- {id: a, question: Quand ?, section: quoi, elements: {fr: [un an], falc_omitted: Rare.}}\n',
      ).questions.get('ame') ?? []
    expect(question?.falcOmitted).toBe('Rare.')
    expect([...(question?.elements.keys() ?? [])]).toEqual(['fr'])
  })

  it('take « no » without quotes, which YAML of old read as false', () => {
    const [question] = libraryOf(full.replace('"no"', 'no')).questions.get('ame') ?? []
    expect(question?.readings[0]?.result).toBe('no')
  })
})

describe('a mistake in the questions of a fiche', () => {
  it('the fiche does not exist', () => {
    const library = libraryOf(full, 'amee')
    expect(library.problems.map(({ file: at, rule }) => [at, rule])).toEqual([
      ['content/questions/amee.yaml', 'questions-fiche-unknown'],
    ])
    expect(library.problems[0]?.hint).toContain('« ame »')
  })

  it('two questions share an id', () => {
    expect(problemsOf(full + full)).toEqual(['13 id-duplicate'])
    expect(libraryOf(full + full).questions.get('ame')).toHaveLength(1)
  })

  it.each([
    ['section: quoi', '', '1 field-missing'],
    ['id: visa-expire', 'id: Visa expiré', '1 field-form'],
    ['result: "no"', 'result: non', '12 field-value'],
    ['level: standard', 'level: Facile', '12 field-form'],
    ['    fr: [sans titre de séjour, [visa, titre valable]]', '    fr: [sans titre, []]', '9 field-empty'],
    ['elements:', 'element:', '7 field-unknown'],
  ])('« %s » written « %s »', (right, wrong, expected) => {
    expect(problemsOf(full.replace(right, wrong))).toContain(expected)
  })

  it('is not said in French, which every reader may fall back on', () => {
    expect(problemsOf('- {id: a, question: {en: When?}, section: quoi, elements: {fr: [un an]}}\n')).toEqual([
      '1 question-empty',
    ])
  })

  it('nothing at all is looked for in the answer', () => {
    expect(problemsOf('- {id: a, question: Quand ?, section: quoi, elements: {}}\n')).toEqual(['1 question-empty'])
    expect(problemsOf('- {id: a, question: Quand ?, section: quoi, elements: {en: [a year]}}\n')).toEqual([
      '1 question-empty',
    ])
  })
})
