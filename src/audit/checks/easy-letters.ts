import { ownCheck } from './check.ts'

/**
 * Letters that everyone reads: no text spread to both edges (WCAG 1.4.8), no sentence in italics or in capitals,
 * nothing underlined that is not pressed (rules of easy to read, Inclusion Europe 2009).
 */
export const easyLetters = ownCheck(
  {
    rule: 'easy-letters',
    wcag: ['1.4.8'],
    rgaa: [],
    planted: '<p style="text-align:justify">Un texte étalé d’un bord à l’autre, dont les mots s’écartent.</p>',
  },
  (page) =>
    page.evaluate(() => {
      const { shownTexts, nameOf } = window.inPage
      const few = 3
      const seen = new Map<Element, string>()
      for (const { node, element } of shownTexts()) {
        const words = node.data.match(/\p{L}{2,}/gu) ?? []
        if (seen.has(element) || words.length < few) continue
        const { textAlign, fontStyle, textTransform, textDecorationLine } = getComputedStyle(element)
        if (textAlign === 'justify') seen.set(element, 'Texte justifié : les mots s’écartent inégalement.')
        else if (fontStyle === 'italic') seen.set(element, 'Texte en italique, difficile à lire.')
        else if (textTransform === 'uppercase') seen.set(element, 'Texte en capitales, difficile à lire.')
        else if (textDecorationLine.includes('underline') && element.closest('a, button, summary, label') === null)
          seen.set(element, 'Texte souligné qui n’est pas un lien.')
      }
      return [...seen].map(([element, message]) => ({ node: nameOf(element), message }))
    }),
)
