import type { Choice } from './message-form.ts'

/** What is wrong in the plurals of a message, in one language. */
export interface PluralFaults {
  /** Forms that the language has for whole numbers, and that the message does not say. */
  readonly missing: readonly string[]
  /** Forms that the language does not have. */
  readonly unknown: readonly string[]
  /** Forms that serve for several numbers and do not say which: « 1 » for 21 in Russian. */
  readonly mute: readonly string[]
}

/** Counts go no further on this site; beyond, some languages have one more form, for millions. */
const most = 1000

/** A choice that names exact numbers and « * » alone is nobody's plural: nothing is asked of it. */
export function pluralFaults({ keys, mute, by }: Choice, locale: string): PluralFaults {
  const named = [...keys].filter((key) => !/^\d+$/.test(key))
  if (by === 'words' || named.length === 0) return { missing: [], unknown: [], mute: [] }
  const { known, met } = formsOf(locale)
  return {
    missing: [...met.keys()].filter(
      (form) => form !== 'other' && !keys.has(form) && !exactly(met.get(form) ?? [], keys),
    ),
    unknown: named.filter((key) => !known.has(key)),
    mute: [...mute].filter((key) => (met.get(key) ?? []).length > 1),
  }
}

/**
 * Forms that a language has for whole numbers, but for the last one, « * ».
 * @example pluralForms('pl') // ['one', 'few', 'many']
 */
export function pluralForms(locale: string): string[] {
  return [...formsOf(locale).met.keys()].filter((form) => form !== 'other')
}

/** Whether each number of a form has a key of its own: « two » where the message has « 2 ». */
function exactly(numbers: readonly number[], keys: ReadonlySet<string>): boolean {
  return numbers.every((number) => keys.has(String(number)))
}

interface Forms {
  readonly known: ReadonlySet<string>
  /** Form → numbers, from 1, that take it; zero alone where only zero does. */
  readonly met: ReadonlyMap<string, readonly number[]>
}

const known = new Map<string, Forms>()

function formsOf(locale: string): Forms {
  const made = known.get(locale) ?? learn(locale)
  known.set(locale, made)
  return made
}

function learn(locale: string): Forms {
  const rules = new Intl.PluralRules(locale)
  const numbers = Array.from({ length: most }, (_, index) => index + 1)
  const met = Map.groupBy(numbers, (number) => rules.select(number))
  const zero = rules.select(0)
  if (!met.has(zero)) met.set(zero, [0])
  return { known: new Set<string>(rules.resolvedOptions().pluralCategories), met }
}
