/** A piece of text on screen. */
export interface ShownText {
  readonly node: Text
  /** The element that holds it. */
  readonly element: Element
  /** One box a line, in CSS pixels of the window. */
  readonly boxes: readonly DOMRect[]
}

/** What the checks use inside the page. */
export interface InPage {
  /** Short path and text of an element, to find it again. */
  nameOf(element: Element): string
  /** Every text on screen, those kept for screen readers left out. */
  shownTexts(): ShownText[]
  /** Links, buttons and fields on screen, in the order of the text. */
  controls(): HTMLElement[]
  /** Opens what is folded; what it gives folds it again. */
  unfold(): () => void
}

declare global {
  interface Window {
    inPage: InPage
  }
}

/** Runs inside the page: nothing of this file's surroundings is there. */
export function installInPage(): void {
  /** A way of seeing what is on screen now: each box is asked once whether it is cut to nothing. */
  const eye = () => {
    const cut = new Map<Element, boolean>()
    const isCut = (element: Element | null): boolean => {
      if (element === null) return false
      const known =
        cut.get(element) ?? (getComputedStyle(element).clipPath === 'inset(50%)' || isCut(element.parentElement))
      cut.set(element, known)
      return known
    }
    return (element: Element) =>
      element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && !isCut(element)
  }
  window.inPage = {
    nameOf(element) {
      const parts: string[] = []
      for (let at: Element | null = element; at && at !== document.body && parts.length < 4; at = at.parentElement) {
        parts.unshift(at.id ? `#${at.id}` : [at.localName, ...at.classList].join('.'))
        if (at.id) break
      }
      const text = (element.textContent || element.getAttribute('aria-label') || '').trim().replace(/\s+/gu, ' ')
      return `${parts.join(' > ')} « ${text.slice(0, 60)} »`
    },
    shownTexts() {
      const texts: ShownText[] = []
      const isShown = eye()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement
        if (!(node instanceof Text) || !element || node.data.trim() === '' || !isShown(element)) continue
        range.selectNodeContents(node)
        const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
        if (boxes.length > 0) texts.push({ node, element, boxes })
      }
      return texts
    },
    controls() {
      const isShown = eye()
      const all = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])',
      )
      return [...all].filter((element) => isShown(element) && !element.matches(':disabled, [type="hidden"]'))
    },
    unfold() {
      const folds = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
      for (const fold of folds) fold.open = true
      return () => {
        for (const fold of folds) fold.open = false
      }
    },
  }
}
