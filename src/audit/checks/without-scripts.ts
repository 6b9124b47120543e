import { ownCheck } from './check.ts'

/**
 * Without JavaScript, every text is there and every command does something. Meant for a page whose scripts did not run.
 */
export const withoutScripts = ownCheck(
  {
    rule: 'without-scripts',
    wcag: [],
    rgaa: ['7.3'],
    on: 'structures',
    planted: '<p><button type="button">Ouvrir</button></p>',
  },
  (page) =>
    page.evaluate(() => {
      const { controls, nameOf } = window.inPage
      const idle = controls()
        .filter(
          (control) =>
            control instanceof HTMLButtonElement &&
            !(control.type === 'submit' && control.form?.hasAttribute('action')),
        )
        .map((control) => ({ node: nameOf(control), message: 'Sans JavaScript, ce bouton ne fait rien.' }))
      const fields = controls()
        .filter(
          (control) => control.matches('input, select, textarea') && !control.closest('form')?.hasAttribute('action'),
        )
        .map((control) => ({
          node: nameOf(control),
          message: 'Sans JavaScript, ce champ ne sert à rien : il lui faut un formulaire avec une adresse.',
        }))
      // What only a script can serve, a letter to fill in, the answer to questions or its sums, is rightly absent;
      // folds open by themselves; `.paper` is for the printer; the way `.back` shows where one came from.
      const away = [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
          !element.checkVisibility() &&
          !element.closest(
            'details, [data-needs-scripts], .paper, .fill, .result, .sums, .back, form, [role="status"], script, style, select',
          ),
      )
      return [
        ...idle,
        ...fields,
        ...away.map((element) => ({ node: nameOf(element), message: "Sans JavaScript, ce texte n'apparaît pas." })),
      ]
    }),
)
