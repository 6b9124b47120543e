import { ownCheck } from './check.ts'

/** What the keyboard reaches can be seen, at least once it has the keyboard: the way past the menu is one of these. */
export const focusHidden = ownCheck(
  {
    rule: 'focus-hidden',
    wcag: ['2.4.7', '2.4.11'],
    rgaa: ['10.7', '10.8'],
    planted: '<p><a href="/fr/" style="position:absolute;opacity:0">Un lien que personne ne voit</a></p>',
  },
  (page) =>
    page.evaluate(() => {
      const { controls, nameOf } = window.inPage
      const seenNow = new Set(controls())
      const isOn = (element: Element) => {
        const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
        return width > 1 && height > 1 && right > 0 && left < innerWidth && bottom + scrollY > 0 && top < 1e5
      }
      const isDrawn = (element: HTMLElement) => controls().includes(element) && isOn(element)
      const active = document.activeElement
      const reached = document.querySelectorAll<HTMLElement>(
        'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])',
      )
      const faults = [...reached].flatMap((control) => {
        if (
          control.tabIndex < 0 ||
          control.matches(':disabled') ||
          !control.checkVisibility({ checkVisibilityCSS: true })
        )
          return []
        if (seenNow.has(control) && isOn(control)) return []
        // A choice drawn by its label is seen there.
        if (control.matches('[type="radio"], [type="checkbox"]') && control.closest('label') !== null) return []
        control.focus({ preventScroll: true })
        const isLost = document.activeElement === control && !isDrawn(control)
        return isLost
          ? [{ node: nameOf(control), message: 'Le clavier arrive ici, et rien ne se voit à l’écran.' }]
          : []
      })
      if (active instanceof HTMLElement) active.focus({ preventScroll: true })
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      return faults
    }),
)
