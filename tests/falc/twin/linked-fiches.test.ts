import { expect, it } from 'vitest'
import { fromMarkdown } from '../../../src/falc/text/build.ts'
import { compareTwins } from '../../../src/falc/twin/compare-twins.ts'

const lost = (standard: string, falc: string) =>
  compareTwins(fromMarkdown(`## A {#a}\n\n${standard}\n`), fromMarkdown(`## A {#a}\n\n${falc}\n`))
    .findings.filter(({ rule, kind }) => rule === 'twin-lost' && kind === 'link')
    .map(({ standard: { line, column } }) => ({ line, column }))

it('a link to a fiche that ends its part counts like any other, and stands where it is typed', () => {
  expect(lost('Voir **ici** : [la CSS](fiche:css)', 'Un texte.')).toEqual([{ line: 3, column: 16 }])
  expect(lost('Voir [la CSS](fiche:css#cout).', 'Voir [la CSS](fiche:css)')).toEqual([])
})

it('what only looks like a link is none', () => {
  expect(lost('Voir `[la CSS](fiche:css)` ici.', 'Un texte.')).toEqual([])
})
