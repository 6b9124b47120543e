import { ownCheck } from './check.ts'

/** A finger or a pointer on the middle of a control meets that control, not something laid over it. */
export const covered = ownCheck(
  {
    rule: 'covered',
    wcag: ['2.5.5', '2.5.8'],
    rgaa: [],
    planted:
      '<div style="position:relative"><a href="/fr/">Un lien couvert</a><div style="position:absolute;inset:0"></div></div>',
  },
  (page) =>
    page.evaluate(() => {
      const { controls, nameOf } = window.inPage
      const staying = (at: Element | null): boolean =>
        at !== null && (/sticky|fixed/u.test(getComputedStyle(at).position) || staying(at.parentElement))
      const start = scrollY
      const boxes = controls().map((control) => {
        const box = control.getClientRects()[0] ?? control.getBoundingClientRect()
        return { control, x: box.left + box.width / 2, y: box.top + box.height / 2 + scrollY }
      })
      const faults = boxes.flatMap(({ control, x, y }) => {
        if (x < 0 || x > innerWidth || staying(control)) return []
        if (y < scrollY + 120 || y > scrollY + innerHeight - 120)
          scrollTo({ top: y - innerHeight / 3, behavior: 'instant' })
        const on = document.elementFromPoint(x, y - scrollY)
        // A label presses its field; a bar that stays is read past by scrolling.
        const isReached =
          on === null ||
          control.contains(on) ||
          on.contains(control) ||
          staying(on) ||
          (on instanceof HTMLElement && on.closest('label')?.control === control)
        return isReached
          ? []
          : [
              {
                node: nameOf(control),
                message: `Couvert par autre chose, qui reçoit le doigt à sa place : ${nameOf(on)}`,
              },
            ]
      })
      scrollTo({ top: start, behavior: 'instant' })
      return faults
    }),
)
