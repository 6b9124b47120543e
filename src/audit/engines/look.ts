/** What the look at a page found. */
export interface Looked {
  readonly rule: string
  readonly node: string
  readonly message: string
}

/**
 * Runs inside the page, in the oldest browsers: written without what they do not know (`?.`, `??`,
 * `.at()`), and nothing of this file's surroundings is there. What is looked at:
 *
 * - the page is styled: its typeface, the width of its lines, the size of its logo;
 * - every line of text can be seen: nothing stands over it (looked for in its middle, by
 *   `elementFromPoint`), none is beyond the edge;
 * - it needs no sliding sideways;
 * - a page in Arabic is laid out from the right;
 * - every hard word leads to an explanation that shows;
 * - pictures have come, and are no larger than they say;
 * - scripts have run, where the page has something to show for it.
 */
export function lookAtPage(): Looked[] {
  const found: Looked[] = []
  const root = document.documentElement
  const nameOf = (element: Element) => {
    const parts: string[] = []
    for (let at: Element | null = element; at && at !== document.body && parts.length < 3; at = at.parentElement)
      parts.unshift(
        at.id
          ? `#${at.id}`
          : at.localName +
              (at.className && typeof at.className === 'string' ? `.${at.className.split(' ').join('.')}` : ''),
      )
    return `${parts.join(' > ')} « ${(element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 60)} »`
  }
  const report = (rule: string, element: Element, message: string) =>
    found.push({ rule, node: nameOf(element), message })

  const body = getComputedStyle(document.body)
  if (body.fontFamily.indexOf('Noto Sans') === -1 || body.backgroundColor === 'rgba(0, 0, 0, 0)')
    report('styled', document.body, "La page n'a pas les styles du site.")
  const size = parseFloat(getComputedStyle(root).fontSize)
  const logo = document.querySelector('.brand img')
  const logoBox = logo === null ? null : logo.getBoundingClientRect()
  if (logo && logoBox && (logoBox.width > 4 * size || logoBox.width < 16))
    report('styled', logo, `Logo de ${Math.round(logoBox.width)} pixels de large.`)
  for (const image of Array.from(document.images)) {
    if (image.getClientRects().length > 0 && (!image.complete || image.naturalWidth === 0))
      report('pictures', image, `L'image ne s'affiche pas : ${image.getAttribute('src') || ''}`)
    if (!image.getAttribute('width') || !image.getAttribute('height'))
      report('pictures', image, 'Image sans largeur ni hauteur : sans styles, elle prend tout l’écran.')
  }

  const width = root.clientWidth
  if (root.scrollWidth > width + 1)
    report('sideways', root, `La page est plus large que l'écran de ${root.scrollWidth - width} pixels.`)
  if (root.dir === 'rtl') {
    const brand = document.querySelector('.brand')
    const edge = brand ? width - brand.getBoundingClientRect().right : 0
    if (body.direction !== 'rtl' || edge > width / 4)
      report('right-to-left', document.body, "La page n'est pas écrite de droite à gauche.")
  }

  for (const word of Array.from(document.querySelectorAll<HTMLAnchorElement>('a.term'))) {
    const note = document.getElementById(word.hash.slice(1))
    // In a question that waits its turn, a word is not on screen either.
    if (word.getClientRects().length === 0) continue
    if (!note) report('notes', word, "Ce mot n'a pas d'explication.")
    else if (note.getClientRects().length === 0 && !('showPopover' in note))
      report('notes', word, "L'explication de ce mot ne se montre pas.")
  }
  if (document.querySelector('[data-give] template') && !document.querySelector('.doing'))
    report('scripts', document.body, "Les scripts de la page n'ont pas agi.")

  const range = document.createRange()
  const texts: { element: Element; top: number; bottom: number; left: number; right: number }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  window.scrollTo(0, 0)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (
      !element ||
      (node.nodeValue || '').trim() === '' ||
      element.closest('.skip, script, style, template, noscript, option') ||
      getComputedStyle(element).visibility === 'hidden'
    )
      continue
    // What is folded has a place in the newest engines, and is not seen.
    const fold = element.closest('details:not([open])')
    if (fold && !element.closest('summary')) continue
    range.selectNodeContents(node)
    const scrolls = element.closest('.table, .example')
    for (const box of Array.from(range.getClientRects())) {
      if (box.width < 1 || box.height < 1) continue
      const left = box.left
      const right = box.right
      if (box.width > 60 * size)
        report('styled', element, 'Ligne de toute la largeur de la page : les styles ne la tiennent pas.')
      if (!scrolls && (left < -1 || right > width + 1))
        report(
          'off-screen',
          element,
          `Texte hors de l'écran (de ${Math.round(left)} à ${Math.round(right)} sur ${width} pixels).`,
        )
      texts.push({ element, top: box.top + window.pageYOffset, bottom: box.bottom + window.pageYOffset, left, right })
    }
  }
  texts.sort((a, b) => a.top - b.top)
  const height = window.innerHeight
  let shownTo = 0
  for (const text of texts) {
    const middle = (text.top + text.bottom) / 2
    if (middle > shownTo) {
      window.scrollTo(0, Math.max(0, text.top - 10))
      shownTo = window.pageYOffset + height - 40
    }
    const x = Math.min(Math.max((Math.max(text.left, 0) + Math.min(text.right, width)) / 2, 1), width - 2)
    const over = document.elementFromPoint(x, middle - window.pageYOffset)
    if (!over || over === text.element || over.contains(text.element) || text.element.contains(over)) continue
    if (text.element.closest('.table')) continue
    // What passes under a bar that stays in sight is read by scrolling.
    let bar: Element | null = over
    while (bar !== null && getComputedStyle(bar).position !== 'sticky') bar = bar.parentElement
    if (bar !== null) continue
    report('covered', text.element, `Texte sous autre chose : ${nameOf(over)}`)
  }
  window.scrollTo(0, 0)
  return found
}
