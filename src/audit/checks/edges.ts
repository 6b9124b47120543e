import { ownCheck } from './check.ts'

/** With the reader's own colours, backgrounds go: a button or a field without a border can't be seen any more. */
export const edges = ownCheck(
  {
    rule: 'edges',
    wcag: ['1.4.11'],
    rgaa: ['3.3'],
    on: 'structures',
    planted: '<p><input aria-label="Nom" style="border:0;outline:0;background:#ddd"></p>',
  },
  (page) =>
    page.evaluate(() => {
      const { controls, nameOf } = window.inPage
      const isDrawn = ({
        textDecorationLine,
        borderTopStyle,
        borderTopWidth,
        outlineStyle,
        outlineWidth,
      }: CSSStyleDeclaration) =>
        textDecorationLine.includes('underline') ||
        (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1) ||
        (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1)
      return (
        controls()
          .filter((control) => control.matches('button, input, select, textarea'))
          // A choice that the browser itself draws keeps its edge in every colour.
          .filter(
            (control) =>
              !control.matches('[type="checkbox"], [type="radio"]') || getComputedStyle(control).appearance === 'none',
          )
          .filter((control) => ![null, '::before'].some((part) => isDrawn(getComputedStyle(control, part))))
          .map((control) => ({
            node: nameOf(control),
            message:
              'Sans les couleurs du site, rien ne montre où commence et finit cette commande : il lui faut une bordure.',
          }))
      )
    }),
)
