/**
 * Where the reader was on the page, found again with the results: they come after the browser has put the page back,
 * and would push the reader down by their height. The browser is told to leave it to us as long as there are results.
 */
let wanted: number | null = null

/** Returns to a place once the results are there. */
export function wantPlace(place: number | null): void {
  wanted = place
}

/** The results are there: back to the wanted place, once, unless the reader has moved since. */
export function returnToPlace(): void {
  history.scrollRestoration = 'manual'
  if (wanted !== null && scrollY === 0) scrollTo(0, wanted)
  wanted = null
}
