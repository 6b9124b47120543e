import { ownCheck } from './check.ts'

/** A run of words that differs from its sentence by its colour only says nothing to who does not see colours. */
export const colourAlone = ownCheck(
  {
    rule: 'colour-alone',
    wcag: ['1.4.1'],
    rgaa: ['3.1'],
    planted: '<p>Les papiers <span style="color:#a00">en rouge</span> sont obligatoires.</p>',
  },
  (page) =>
    page.evaluate(() => {
      const { shownTexts, nameOf } = window.inPage
      const decided = (element: Element) => {
        const { color, fontWeight, fontStyle, fontSize, fontFamily, textDecorationLine, backgroundColor, borderStyle } =
          getComputedStyle(element)
        return {
          color,
          rest: [fontWeight, fontStyle, fontSize, fontFamily, textDecorationLine, backgroundColor, borderStyle].join(),
        }
      }
      const hasOwnText = (element: Element, without: Element) =>
        [...element.childNodes].some((node) => node !== without && node instanceof Text && /\p{L}{2}/u.test(node.data))
      return [...new Set(shownTexts().map(({ element }) => element))].flatMap((element) => {
        const around = element.parentElement
        if (around === null || !getComputedStyle(element).display.startsWith('inline')) return []
        if (element.closest('a, button, label, summary, pre, code') !== null || !hasOwnText(around, element)) return []
        const words = element.textContent.trim()
        // A dash, a bracket, a colon part these words from the others.
        if (!/\p{L}{2}/u.test(words) || /^[–—(«[]|[:؛،;,.)\]»]$/u.test(words)) return []
        const [own, other] = [decided(element), decided(around)]
        return own.color !== other.color && own.rest === other.rest
          ? [
              {
                node: nameOf(element),
                message: 'Seule la couleur distingue ces mots de leur phrase : dites-le aussi par un mot ou un signe.',
              },
            ]
          : []
      })
    }),
)
