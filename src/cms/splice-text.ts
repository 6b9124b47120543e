/**
 * A text as written in YAML with a few words changed in it, its quotes and line breaks where they were.
 *
 * @param source as written: on one line or several, with quotes or a block sign.
 * @param before what it says. @param after what it must say.
 * @returns null when the words can't be found one by one: signs written by an escape.
 * @example spliceText('"le prix\n  est fixe"', 'le prix est fixe', 'le tarif est fixe') // '"le tarif\n  est fixe"'
 */
export function spliceText(source: string, before: string, after: string): string | null {
  const places = placesOf(source, before)
  if (places === null) return null
  let first = 0
  while (first < before.length && first < after.length && before[first] === after[first]) first++
  let last = 0
  const most = Math.min(before.length, after.length) - first
  while (last < most && before[before.length - 1 - last] === after[after.length - 1 - last]) last++
  const from = places[first]
  const to = places[before.length - last]
  if (from === undefined || to === undefined) return null
  return `${source.slice(0, from)}${after.slice(first, after.length - last)}${source.slice(to)}`
}

/** Where each sign of a text is written, and where the text ends. */
function placesOf(source: string, text: string): readonly number[] | null {
  let at = /^(?:["']|[|>][-+\d]*\s*)?/u.exec(source)?.[0].length ?? 0
  const places: number[] = []
  for (const sign of text.split('')) {
    places.push(at)
    if (/\s/u.test(sign) && /\s/u.test(source[at] ?? '')) while (/\s/u.test(source[at] ?? '')) at++
    else if (source[at] === sign) at++
    else return null
  }
  return [...places, at]
}
