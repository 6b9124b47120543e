import { describe, expect, it } from 'vitest'
import { fiche, soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { VersionKey } from '../../src/library/lang.ts'
import { answersOf } from '../../src/questions/answer.ts'

type Files = Readonly<Record<string, string | null>>

const asked = (elements: string, more = '') => ({
  'questions/ame.yaml': `- {id: a, question: Quand ?, section: quoi, elements: {${elements}}${more}}\n`,
})

/** What the texts of `ame` lack, by text: `{ 'fr/standard': ['visa'] }`. */
function lacking(files: Files): Readonly<Record<string, unknown>> {
  const library = libraryFromMemory(soundContent({ files }), { today: soundDay })
  const [question] = library.questions.get('ame') ?? []
  if (question === undefined) throw new Error(JSON.stringify(library.problems))
  return Object.fromEntries(
    answersOf(library)(question).map(({ version, ...answer }) => [
      `${version.lang}/${version.level}` satisfies VersionKey,
      answer.state === 'lacks'
        ? answer.lacks.map(({ ways }) => ways.map(({ typed }) => typed).join('|'))
        : answer.state,
    ]),
  )
}
const text = (quoi: string, lang: 'fr' | 'en' = 'fr') => ({
  [`fiches/ame/${lang}.md`]: soundContent({ file: `${lang}.md`, text: quoi }).get(`fiches/ame/${lang}.md`) ?? '',
})
const easy = (quoi: string) => ({
  'fiches/ame/fr.falc.md': soundContent({ file: 'fr.falc.md', text: quoi }).get('fiches/ame/fr.falc.md') ?? '',
})
const french = (elements: string, quoi: string) => lacking({ ...asked(elements), ...text(quoi) })['fr/standard']

describe('words', () => {
  it.each([
    ['À PARTIR DE SA FIN', 'Cela compte à partir de sa fin.'],
    ['a partir de sa fin', 'Cela compte à partir de sa fin.'],
    ["l'hopital", 'Allez à l’hôpital.'],
    ['trois  mois', 'Pendant trois\u00a0mois.'],
    ['personne de confiance', 'Une **personne**\nde confiance.'],
    ['Titre quoi', 'Le titre de la section se lit aussi.'],
    ['1 an', 'Pendant {{ame.duration}}.'],
    ['refus', 'Deux refusées.'],
  ])('« %s » is found in « %s »', (words, quoi) => {
    expect(french(`fr: ["${words}"]`, quoi)).toBe('answers')
  })

  it.each([
    ['ame', 'Un examen.'],
    ['2 ans', 'Pendant {{ame.duration}}.'],
    ['css', 'Lisez [la suite](fiche:css).'],
    ['duration', 'Pendant {{ame.duration}}.'],
    ['fin de la', 'La fin. De la part de tous.'],
  ])('« %s » is not found in « %s »', (words, quoi) => {
    expect(french(`fr: ["${words}"]`, quoi)).toEqual([words])
  })

  it('of a list, any one is enough; of several elements, each is asked', () => {
    expect(french('fr: [[visa, titre valable], carte]', 'Un titre valable et une carte.')).toBe('answers')
    expect(french('fr: [[visa, titre valable], carte]', 'Une carte.')).toEqual(['visa|titre valable'])
    expect(french('fr: [visa, carte]', 'Rien.')).toEqual(['visa', 'carte'])
  })

  it('in Arabic may begin inside a word, where the article and prepositions are written', () => {
    expect(french('fr: [تأشيرة]', 'بالتأشيرة')).toBe('answers')
  })
})

describe('facts, contacts, letters and links', () => {
  it.each([
    ['"{{ame.duration}}"', 'Pendant {{ame.duration}}.'],
    ['"{{contact:sante-info-droits}}"', '{{contact:sante-info-droits}}'],
    ['"letter:reclamation"', '{{letter:reclamation}}'],
    ['"fiche:css"', 'Lisez [la suite](fiche:css#quoi).'],
    ['"fiche:css#quoi"', 'Lisez [la suite](fiche:css#quoi).'],
    ['"fiche:ame#essentiel"', 'Lisez [plus haut](#essentiel).'],
  ])('%s is found in « %s »', (element, quoi) => {
    expect(french(`any: [${element}]`, quoi)).toBe('answers')
  })

  it.each([
    ['"{{ame.duration}}"', 'Un an.', '{{ame.duration}}'],
    ['"fiche:css#quoi"', 'Lisez [la suite](fiche:css).', 'fiche:css#quoi'],
    ['"fiche:cs"', 'Lisez [la suite](fiche:css).', 'fiche:cs'],
    ['"fiche:css"', 'Lisez css.', 'fiche:css'],
  ])('%s is not found in « %s »', (element, quoi, lacks) => {
    expect(french(`any: [${element}]`, quoi)).toEqual([lacks])
  })
})

describe('each text', () => {
  it('answers with its own section and its own words; what is for all is asked of all', () => {
    const files = {
      ...asked('any: ["{{ame.duration}}"], fr: [carte], fr-falc: [papier], en: [card]'),
      ...text('Une carte, {{ame.duration}}.'),
      ...text('A paper.', 'en'),
      ...easy('Un papier, {{ame.duration}}.'),
    }
    expect(lacking(files)).toEqual({
      'fr/standard': 'answers',
      'fr/falc': 'answers',
      'en/standard': ['{{ame.duration}}', 'card'],
    })
  })

  it('says where: on the page of the easy text that has the section', () => {
    const files = { ...asked('fr: [texte], fr-falc: [absent]'), ...twinInParts() }
    const library = libraryFromMemory(soundContent({ files }), { today: soundDay })
    const [question] = library.questions.get('ame') ?? []
    const answer = question && answersOf(library)(question).find(({ version }) => version.level === 'falc')
    expect(answer).toMatchObject({ state: 'lacks', section: { file: 'content/fiches/ame/fr.falc/suite.md', line: 6 } })
  })

  it('that is easy is not asked what it leaves out on purpose', () => {
    expect(lacking(asked('fr: [texte], fr-falc: [absent]', ', falc_omitted: Rare.'))['fr/falc']).toBe('left-out')
    expect(
      lacking({
        ...asked('fr: [texte], fr-falc: [absent]'),
        ...twinInParts({ head: { omitted: '{quoi: x}' }, parts: {} }),
      })['fr/falc'],
    ).toBe('left-out')
  })

  it('that is easy is not asked a fact, contact or letter that its twin leaves out', () => {
    const files = (omitted: string) => ({
      ...asked('any: ["{{ame.duration}}", "fiche:css"], fr: [texte]'),
      ...twinInParts({ head: { omitted }, parts: { suite: { quoi: 'Lisez [la suite](fiche:css).' } }, sections: [] }),
    })
    expect(lacking(files('{}'))['fr/falc']).toEqual(['{{ame.duration}}'])
    expect(lacking(files('{ame.duration: x}'))['fr/falc']).toBe('answers')
  })

  it('without the section is left to the check of sections', () => {
    expect(
      lacking({ ...asked('fr: [texte]'), 'fiches/ame/en.md': fiche({ lang: 'en', sections: ['essentiel'] }) })[
        'en/standard'
      ],
    ).toBe('no-section')
  })
})
