import { expect, it } from 'vitest'
import { leanFigures } from '../../src/site/fiche/lean-figures.ts'

it('takes away the name of a figure and its state when it is of today', () => {
  expect(leanFigures('<p><span class="fact" data-fact="css.price" data-state="current">8 €</span></p>')).toBe('<p><span class="fact">8 €</span></p>')
})

it('keeps what the page says of a former figure, and the day a figure ends', () => {
  expect(leanFigures('<span class="fact" data-fact="a" data-state="expired" data-valid-to="2026-03-31">')).toBe('<span class="fact" data-state="expired" data-valid-to="2026-03-31">')
  expect(leanFigures('<span class="fact" data-fact="a" data-state="current" data-valid-to="2027-03-31">')).toBe('<span class="fact" data-valid-to="2027-03-31">')
})
