/** Is the twin really simpler? The same measures of both texts, side by side. */
import type { Measures } from '../measures/measures.ts'

export interface SimplerRow {
  readonly measure: SimplerMeasure
  /** French, for the table. */
  readonly label: string
  readonly standard: number
  readonly falc: number
  readonly simpler: boolean
}

export type SimplerMeasure =
  | 'meanLength'
  | 'p90Length'
  | 'over15'
  | 'commasPerSentence'
  | 'nominalisations'
  | 'rareWords'
  | 'longWords'

const LABELS: Readonly<Record<SimplerMeasure, string>> = {
  meanLength: 'Mots par phrase, en moyenne',
  p90Length: 'Longueur que 9 phrases sur 10 ne dépassent pas, en mots',
  over15: 'Part des phrases de plus de 15 mots',
  commasPerSentence: 'Virgules par phrase',
  nominalisations: 'Noms abstraits (en -tion, -ment…) pour 100 mots',
  rareWords: 'Part des mots rares',
  longWords: 'Part des mots de 4 syllabes ou plus',
}
const ORDER: readonly SimplerMeasure[] = [
  'meanLength',
  'p90Length',
  'over15',
  'commasPerSentence',
  'nominalisations',
  'rareWords',
  'longWords',
]

/** One row per measure; lower is simpler for all of them, and an equal zero counts as simple. */
export function simplerTable(standard: Measures, falc: Measures): readonly SimplerRow[] {
  return ORDER.map((measure) => ({
    measure,
    label: LABELS[measure],
    standard: standard[measure],
    falc: falc[measure],
    simpler: falc[measure] < standard[measure] || falc[measure] === 0,
  }))
}
