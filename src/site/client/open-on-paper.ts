/**
 * Sources and what follows the core of an easy text are folded on screen and open on paper, in browsers whose styles
 * can't open them.
 */
export function openOnPaper(): void {
  let opened: HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    opened = Array.from(
      document.querySelectorAll<HTMLDetailsElement>(
        '.give:not([open]), .sources:not([open]), .fold:not([open]), .all:not([open])',
      ),
    ).filter((fold) => fold instanceof HTMLDetailsElement)
    for (const fold of opened) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of opened) fold.open = false
  })
}
