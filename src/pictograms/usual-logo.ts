/** The drawing of a site that chose no picture, a page with a tick, in a square of 48. */
export const page = 'M9 3h21l10 10v32H9z'
export const fold = 'M30 3v10h10z'
export const tick = 'm16 28 7 7 11-14'
