/** French forms one keystroke away from a word that isn't one. */
import { isForm, lookUp } from './lexicon.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzàâçéèêëîïôùûœ'
const LONGEST = 25
const MOST = 2
/** Words remembered: a library makes the same mistakes again and again. */
const REMEMBERED = 5000
const remembered = new Map<string, readonly string[]>()

/**
 * At most two known forms with one letter more, less, changed or swapped, the commonest first.
 * @example nearForms('rembousser') // ['rembourser', 'remousser'…]
 */
export function nearForms(word: string): readonly string[] {
  if (word.length > LONGEST) return []
  let near = remembered.get(word)
  if (near === undefined) {
    near = search(word)
    if (remembered.size >= REMEMBERED) remembered.clear()
    remembered.set(word, near)
  }
  return near
}

function search(word: string): readonly string[] {
  const found = new Set<string>()
  for (const candidate of oneKeystrokeAway(word)) if (isForm(candidate)) found.add(candidate)
  return [...found].sort((a, b) => lookUp(a).rank - lookUp(b).rank || (a < b ? -1 : 1)).slice(0, MOST)
}

function* oneKeystrokeAway(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at)
    const after = word.slice(at)
    for (const letter of LETTERS) yield before + letter + after
    if (after === '') continue
    yield before + after.slice(1)
    for (const letter of LETTERS) yield before + letter + after.slice(1)
    if (after.length > 1) yield `${before}${after[1] ?? ''}${after[0] ?? ''}${after.slice(2)}`
    if (at > 0) yield `${before}'${after}`
  }
}
