/** How one language says figures. One file per language in `languages/`; `say.ts` puts them to use. */
export interface Speech {
  /**
   * Locale for `Intl`, digits and calendar decided. European digits everywhere, Arabic and Persian
   * included: the reader compares the page with French letters, bills, cards and phone keys, which
   * show no others, and a page that mixes two sets is harder than either.
   */
  readonly locale: string
  /** Locale that groups digits and marks decimals, when it is not the language's own. */
  readonly numberLocale?: string
  /** Amount of money; `number` is already written. */
  readonly euros: (number: string) => string
  /** Amount per day, month, year; `amount` is already written. */
  readonly rate: Readonly<Record<'day' | 'month' | 'year', (amount: string) => string>>
  /** Durations and distances; `number` is already written, `value` decides the plural. */
  readonly measure: (value: number, number: string, unit: Measure) => string
  /** The same in another grammatical case, for languages that have them. */
  readonly cases?: Partial<Readonly<Record<Case, Speech['measure']>>>
  readonly percent: (number: string) => string
  /** Percentage for the easy-to-read level, without sign. */
  readonly easyPercent: (number: string) => string
}

/** An age is no length of time: Turkish, Chinese and English say it otherwise. */
export type Measure = 'minutes' | 'hours' | 'days' | 'months' | 'years' | 'age' | 'km'

/**
 * How a sentence takes a duration where it is not named alone: `gen` after « more than », « within » (Russian,
 * Ukrainian), `abl` after « since », « more than » (Turkish), `nom` where it stands alone (Arabic dual).
 */
export type Case = 'gen' | 'abl' | 'nom'

type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** Says a number with the right plural of its unit, by the language's CLDR plural rules. */
export function counted(locale: string, forms: Readonly<Record<Measure, Forms>>, space = '\u00A0'): Speech['measure'] {
  const rules = new Intl.PluralRules(locale)
  return (value, number, unit) => {
    const form = forms[unit][rules.select(value)] ?? forms[unit].other
    // A form that holds the number itself (Arabic dual: « two days » in one word) has no `#`.
    return form.includes('#') ? form.replace('#', number).replaceAll(' ', space) : form
  }
}
