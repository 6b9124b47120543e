/** What a text on a host of code is for: there is one of each in a pull request, or in the list of issues. */
export type Kept = 'pr' | 'nightly'

/** Hidden first line by which a text is found again, so that it is updated rather than repeated. */
export function marker(kept: Kept): string {
  return `<!-- droits-clairs:${kept} -->`
}

/** Whether a text is the one that is kept for this purpose: an answer that quotes it is not. */
export function hasMarker(text: string, kept: Kept): boolean {
  return text.startsWith(marker(kept))
}
