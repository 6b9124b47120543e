import type { Drawing } from './drawing.ts'

/** The mark of a site that chose no picture: a page, its folded corner, a tick. Paths on a grid of 48. */
export const sitePage = 'M9 3h21l10 10v32H9z'
export const siteFold = 'M30 3v10h10z'
export const siteTick = 'm16 28 7 7 11-14'

/**
 * The same in one colour, `currentColor`.
 *
 * @param paper colour of what is behind it, which its tick and fold let see.
 */
export function plainMark(paper: string): Drawing {
  const cut = `<path fill="none" stroke="${paper}" stroke-width="2" d="M30 3v10h10"/><path fill="none" stroke="${paper}" stroke-width="5" d="${siteTick}"/>`
  return { viewBox: '0 0 48 48', body: `<path fill="currentColor" d="${sitePage}"/>${cut}` }
}
