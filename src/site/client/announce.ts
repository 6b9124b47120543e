/**
 * Says a message in a live region, even the one it already holds: some readers are silent when the text
 * does not change.
 */
export function announce(region: HTMLElement, message: string): void {
  region.textContent = ''
  setTimeout(() => {
    region.textContent = message
  }, 60)
}
