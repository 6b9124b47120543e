/**
 * Says a message in a live region, even the one it already holds: some readers are silent when the text
 * does not change.
 */
export function announce(region: HTMLElement, message: string): void {
  if (region.textContent !== message) {
    region.textContent = message
    return
  }
  region.textContent = ''
  setTimeout(() => {
    if (region.textContent === '') region.textContent = message
  }, 60)
}
