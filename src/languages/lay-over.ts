import type { Figures, LanguageFile } from './language-file.ts'
import { laidOver } from './words.ts'

/**
 * A language as a content folder says it, over what the project says of it: all that it leaves out is the project's.
 */
export function languageOver(own: LanguageFile, shipped: LanguageFile | undefined): LanguageFile {
  if (shipped === undefined) return own
  return {
    ...own,
    interface: laidOver(own.interface, shipped.interface),
    texts: laidOver(own.texts, shipped.texts),
    easyTexts: laidOver(own.easyTexts, shipped.easyTexts),
    figures: figuresOver(own.figures, shipped.figures),
    letters: saysNothing(own.letters) ? shipped.letters : own.letters,
    search: saysNothing(own.search) ? shipped.search : own.search,
  }
}

function figuresOver(own: Figures, shipped: Figures): Figures {
  const { gen, abl, nom } = shipped.cases
  const cases = Object.entries({ gen, abl, nom, ...own.cases }).filter(([, units]) => units !== undefined)
  return {
    numbers: own.numbers ?? shipped.numbers,
    euros: own.euros ?? shipped.euros,
    rate: { ...shipped.rate, ...own.rate },
    percent: own.percent ?? shipped.percent,
    easyPercent: own.easyPercent ?? shipped.easyPercent,
    units: { ...shipped.units, ...own.units },
    cases: Object.fromEntries(cases),
    date: own.date ?? shipped.date,
    dateWithFigures: own.dateWithFigures ?? shipped.dateWithFigures,
  }
}

function saysNothing(part: object): boolean {
  return Object.values(part).every(
    (value: unknown) =>
      value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0),
  )
}
