/** Which source lines go on from the line before: wrapped by an editor or a printer, not begun anew. */
import { isLower } from './normalise.ts'

const ENDS_SENTENCE = /[.!?:;…»]["”)\]]*\s*$/
/** A line that ends on one of these is not finished. */
const UNFINISHED =
  /(?:^|[\s'’])(?:le|la|les|l['’]|un|une|des|du|de|d['’]|à|au|aux|et|ou|mais|pour|par|sur|sous|dans|avec|sans|chez|vers|entre|que|qui|dont|où|ne|votre|vos|notre|nos|leur|leurs|son|sa|ses|mon|ma|mes|ce|cet|cette|ces|en|est|sont|plus|très|n°)\s*$/iu
const NARROWEST_WRAP = 45

/**
 * For each line, true when it continues the one before. A whole paragraph is joined when its lines
 * fill a fixed width as wrapping does; otherwise a line continues when the one before is
 * unfinished or this one opens in lower case.
 */
export function continuations(lines: readonly string[]): readonly boolean[] {
  if (isWrapped(lines)) return lines.map((_, index) => index > 0)
  return lines.map((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || ENDS_SENTENCE.test(before)) return false
    return isLower(line.trimStart()[0] ?? 'A') || isUnfinished(before)
  })
}

/** True when the line can't be the end of anything: it ends on « le », « pour », « qui »… */
export function isUnfinished(line: string): boolean {
  return UNFINISHED.test(line)
}

/** Greedy wrapping at a width W leaves no line where the next line's first word would have fitted. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.length < 2) return false
  const width = lines.reduce((most, line) => Math.max(most, line.trim().length), 0)
  if (width < NARROWEST_WRAP) return false
  let unfinished = 0
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = (lines[index] ?? '').trim()
    const nextWord = /^\S+/.exec((lines[index + 1] ?? '').trim())?.[0] ?? ''
    if (line.length + 1 + nextWord.length <= width) return false
    if (!ENDS_SENTENCE.test(line)) unfinished++
  }
  return unfinished * 2 > lines.length - 1
}
