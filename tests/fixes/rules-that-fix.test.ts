/** What `--fix` writes for each rule that is sure, what it leaves alone, and that nothing is left to mend after it. */
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { factYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { checkFalc } from '../../src/falc/check.ts'
import { applyFixes } from '../../src/fixes/apply-fixes.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { onlyNear } from '../../src/library/only-near.ts'
import type { Problem } from '../../src/problem.ts'

const fixesOf = (problems: readonly Problem[]) => problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix]))

/** The text of a section once its file is mended, and the names of the rules that mended it. */
function mendText(
  text: string,
  { files = {}, file = 'fr.md' }: { readonly files?: Readonly<Record<string, string>>; readonly file?: string } = {},
) {
  const path = `fiches/ame/${file}`
  const content = new Map(soundContent({ file, text, files }))
  const check = () =>
    checkLibrary(libraryFromMemory(content, { today: soundDay }), { strict: false }).filter(
      (problem) => problem.file === `content/${path}`,
    )
  const source = content.get(path) ?? ''
  const problems = check()
  const mended = applyFixes(source, fixesOf(problems)).text
  content.set(path, mended)
  expect(fixesOf(check()), 'a second time').toEqual([])
  const start = source.indexOf(text)
  return {
    text: mended.slice(start, mended.length - (source.length - start - text.length)),
    around: mended.slice(0, start) === source.slice(0, start),
  }
}

const numbers = {
  'facts/numeros.yaml': ['phone', 'sms'].map((unit) => factYaml({ id: `line.${unit}`, value: '"115"', unit })).join(''),
}

describe('content rules', () => {
  it.each([
    ['a typed figure that is one fact of the fiche', 'Vous avez 1 an.', 'Vous avez {{ame.duration}}.'],
    ['the same, twice on a line', 'Entre 1 an et 1 an.', 'Entre {{ame.duration}} et {{ame.duration}}.'],
    ['a name one letter away', 'Pendant {{ame.durations}}, {{term:aldd}}.', 'Pendant {{ame.duration}}, {{term:ald}}.'],
    [
      'a link one letter away',
      '[x](fiche:css#essentiels), [y](#essentiels)',
      '[x](fiche:css#essentiel), [y](#essentiel)',
    ],
    ['a brace that was not closed', 'Pendant {{ame.duration}.', 'Pendant {{ame.duration}}.'],
    ['braces that are not doubled', 'Pendant {ame.duration}.', 'Pendant {{ame.duration}}.'],
    ['a number where people write', 'Bonjour. Appelez le {{line.sms}}.', 'Bonjour. Envoyez un SMS au {{line.sms}}.'],
  ])('%s', (_what, before, after) => {
    expect(mendText(before, { files: numbers })).toEqual({ text: after, around: true })
  })

  it('a pictogram one letter away', () => {
    const path = 'fiches/ame/fr.falc.md'
    const source = (soundContent().get(path) ?? '').replace('picto=argent', 'picto=argant')
    const problems = checkLibrary(
      libraryFromMemory(new Map([...soundContent(), [path, source]]), { today: soundDay }),
      { strict: false },
    )
    expect(applyFixes(source, fixesOf(problems)).text).toBe(soundContent().get(path))
  })

  it.each([
    ['a figure that no fact says', 'Vous avez 4 mois.'],
    ['a figure in two kinds of letters', 'Vous avez **1** an.'],
    ['a name that is two letters away', 'Pendant {{ame.durationss}}.'],
    ['an unknown name between braces', 'Pendant {autre.chose}, {{autre.chose}.'],
    ['a number called in a longer sentence', 'Appelez le {{line.sms}} tous les jours.'],
    ['a message asked of a phone', 'Envoyez un SMS au {{line.phone}}.'],
    ['a link to a fiche two letters away', '[x](fiche:cs)'],
  ])('leave alone %s', (_what, text) => {
    expect(mendText(text, { files: numbers })).toEqual({ text, around: true })
  })

  it('leave alone a figure that two facts say, one of another fiche, one that no longer holds', () => {
    const text = 'Vous avez 1 an.'
    expect(mendText(text, { files: { 'facts/autre.yaml': factYaml({ id: 'autre' }) } }).text).toBe(text)
    expect(
      mendText('Vous avez 9 mois.', {
        files: { 'facts/autre.yaml': factYaml({ id: 'css.autre', value: '9', unit: 'months' }) },
      }).text,
    ).toBe('Vous avez 9 mois.')
    expect(
      mendText('Vous avez 9 mois.', {
        files: { 'facts/autre.yaml': factYaml({ id: 'ame.autre', value: '9', unit: 'months' }) },
      }).text,
    ).toBe('Vous avez {{ame.autre}}.')
    expect(
      mendText('Vous avez 9 mois.', {
        files: {
          'facts/autre.yaml': factYaml({ id: 'ame.autre', value: '9', unit: 'months', valid_to: '2026-03-31' }),
        },
      }).text,
    ).toBe('Vous avez 9 mois.')
  })
})

describe('the one name that can be meant', () => {
  it.each([
    ['argant', ['argent', 'maison'], 'argent'],
    ['argnt', ['argent'], 'argent'],
    ['argant', ['argent', 'argnat'], null],
    ['argant', ['argent', 'argents'], null],
    ['css.ceiling.3', ['css.ceiling.1'], null],
    ['css.ceiling.1', ['css.ceiling.11'], null],
    ['css', ['ces'], null],
    ['maisno', ['maison'], null],
  ])('%s among %j: %s', (typed, known, expected) => {
    expect(onlyNear(typed, known)).toBe(expected)
  })
})

describe('rules of easy-to-read texts', () => {
  const mend = (source: string) => applyFixes(source, fixesOf(checkFalc(source, { format: 'markdown' }).problems)).text

  it.each([
    ['Vous attendez trois jours.', 'Vous attendez 3 jours.'],
    ['Vous payez deux cents euros.', 'Vous payez 200 euros.'],
    ['Venez le 03/04/2021.', 'Venez le 3 avril 2021.'],
    ['Venez le 2021-04-01.', 'Venez le 1er avril 2021.'],
    ['Venez à 14h00.', 'Venez à 14 heures.'],
    ['Venez à 9h30.', 'Venez à 9 heures 30.'],
    ['Appelez le 0123456789.', 'Appelez le 01 23 45 67 89.'],
    ['Appelez le 01.23.45.67.89.', 'Appelez le 01 23 45 67 89.'],
    ['Les frais & les soins.', 'Les frais et les soins.'],
    ['Le papier n° 3.', 'Le papier numéro 3.'],
    ['C’est *très important* pour vous.', 'C’est très important pour vous.'],
  ])('« %s » becomes « %s », for good', (before, after) => {
    expect(mend(before)).toBe(after)
    expect(mend(after)).toBe(after)
  })

  it.each([
    'Vous êtes deux.',
    'Vous avez deux choix.',
    'Venez le 31/02/2021.',
    'Venez le 03/04/21.',
    'Ouvert 24h/24.',
    'Venez à 9:30.',
    'Appelez le +33 1 23 45 67 89.',
    'Martin & Fils.',
    'Lisez *la [page](https://exemple.fr)*.',
    'Vous percevez une aide.',
  ])('« %s » is left to a person', (text) => {
    expect(mend(text)).toBe(text)
  })

  it('mend several places of a text, and touch nothing between them', () => {
    const source =
      '---\ntitle: Essai\n---\n\n# Vos soins  \n\n-   Vous attendez trois jours.\n\n\nAppelez le 0123456789 avant deux mois.\n'
    expect(mend(source)).toBe(
      '---\ntitle: Essai\n---\n\n# Vos soins  \n\n-   Vous attendez 3 jours.\n\n\nAppelez le 01 23 45 67 89 avant 2 mois.\n',
    )
  })
})
