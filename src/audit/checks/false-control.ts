import { ownCheck } from './check.ts'

/** What asks to be pressed, by its pointer, is a control: the keyboard and a screen reader know no other. */
export const falseControl = ownCheck(
  {
    rule: 'false-control',
    wcag: ['2.1.1', '4.1.2'],
    rgaa: ['7.1', '7.3'],
    planted: '<p><span style="cursor:pointer">Ouvrir la suite</span></p>',
  },
  (page) =>
    page.evaluate(() => {
      const { nameOf } = window.inPage
      const pressed = 'a[href], button, input, select, textarea, summary, label, option, [role="button"], [role="tab"]'
      const asks = (element: Element) => getComputedStyle(element).cursor === 'pointer'
      return (
        [...document.body.querySelectorAll('*')]
          .filter((element) => element.checkVisibility() && asks(element) && element.closest(pressed) === null)
          .filter(({ parentElement }) => parentElement === null || !asks(parentElement))
          // A card whose one link is pressed wherever one presses.
          .filter((element) => element.querySelector(pressed) === null)
          .map((element) => ({
            node: nameOf(element),
            message: 'Se donne pour une commande, sans en être une : mettez un lien ou un bouton.',
          }))
      )
    }),
)
