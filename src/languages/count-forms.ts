import { Counted } from './counted.ts'

/**
 * A message that counts, as a small table for scripts, which have no message library: `one` for exactly one,
 * `many` for the rest with `{n}` where the number comes; where the language has more forms, `many-few`, `many-two`…
 * with `plurals`, the locale by which a browser's `Intl.PluralRules` chooses among them.
 *
 * @param say the message; its number is called `n`.
 * @example countForms(found, 'fr') // { one: '1 page trouvée.', many: '{n} pages trouvées.' }
 */
export function countForms(
  say: (given: { readonly n: Counted }) => string,
  locale: string,
): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(locale)
  const numbers = Array.from({ length: 200 }, (_, index) => index + 2)
  const forms = Array.from(
    Map.groupBy(numbers, (number) => rules.select(number)),
    ([form, [first = 2, ...more]]) => ({
      form,
      count: more.length,
      said: say({ n: new Counted(first, '{n}') }),
    }),
  )
  const many = forms.toSorted((a, b) => b.count - a.count)[0]?.said ?? ''
  const others = forms.filter(({ said }) => said !== many)
  return {
    one: say({ n: new Counted(1, '1') }),
    many,
    ...Object.fromEntries(others.map(({ form, said }) => [`many-${form}`, said])),
    ...(others.length === 0 ? {} : { plurals: locale }),
  }
}
