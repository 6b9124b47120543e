/** Web and mail addresses in a text. */

/** An address without a scheme is recognised within this many characters. */
const LONGEST_BARE = 200
const SCHEME = /^(?:https?:\/\/|www\.)\S/i
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const DOMAIN = /^[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)*\.(?:fr|com|org|net|eu|ch|be|lu|info)(?![\p{L}\d])(?:\/\S*)?/iu
const ENDS = /[\s<>«»"“”]/g

/** Length of the address that starts at `at`, or 0. Looks no further than the next space or quote. */
export function addressLength(text: string, at: number, limit: number): number {
  if (!mayBeAddress(text, at, limit)) return 0
  const start = text.slice(at, Math.min(limit, at + LONGEST_BARE))
  if (SCHEME.test(start)) {
    ENDS.lastIndex = at
    const end = ENDS.exec(text)?.index ?? text.length
    return trimmed(text.slice(at, Math.min(end, limit)))
  }
  const chunk = start.split(ENDS, 1)[0] ?? ''
  const found = MAIL.exec(chunk) ?? DOMAIN.exec(chunk)
  return found === null ? 0 : trimmed(found[0])
}

/** Cheap test first: a dot, an @ or a scheme before the next space. */
function mayBeAddress(text: string, at: number, limit: number): boolean {
  const end = Math.min(limit, at + 90)
  for (let index = at + 1; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 64) return true
    if (code === 46 || code === 58) {
      const next = text.charCodeAt(index + 1)
      if (code === 58 ? next === 47 : next > 32 && next !== 46) return true
    }
    if (code <= 32 || code === 0xa0 || code === 0x202f) return false
  }
  return false
}

/** The stop or bracket that follows an address isn't part of it. */
function trimmed(address: string): number {
  let end = address.length
  while (end > 1 && '.,;:!?)…'.includes(address[end - 1] ?? ' ')) end--
  return end
}
