/**
 * Acts once what was just shown is on screen, in a later task: a screen reader does not hear a focus, or words put
 * into a live place, that come together with the showing.
 */
export function afterShown(act: () => void): void {
  requestAnimationFrame(() => void setTimeout(act, 0))
}
