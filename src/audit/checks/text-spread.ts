import { ownCheck } from './check.ts'

/**
 * Lines of a text stand one and a half times its size apart, paragraphs one and a half times its lines (WCAG 1.4.8).
 * A title, a button, a text of one line, a sheet made for paper are not concerned.
 */
export const textSpread = ownCheck(
  {
    rule: 'text-spread',
    wcag: ['1.4.8'],
    rgaa: [],
    on: 'structures',
    planted: `<div style="line-height:1.2;inline-size:20rem">${'Des lignes trop serrées se mêlent. '.repeat(4)}</div>`,
  },
  (page, { kind }) =>
    page.evaluate((isSheet) => {
      const { shownTexts, nameOf } = window.inPage
      const TEXT = 'p, li, dd, dt, td, th, figcaption, blockquote, div, section'
      const NO_TEXT = 'h1, h2, h3, h4, h5, h6, button, label, summary, nav, pre, code, [hidden]'
      const blocks = new Map<Element, DOMRect[]>()
      for (const { element, boxes } of shownTexts()) {
        const block = element.closest(TEXT)
        if (block === null || element.closest(NO_TEXT) !== null) continue
        blocks.set(block, [...(blocks.get(block) ?? []), ...boxes])
      }
      const px = (length: string) => parseFloat(length)
      const linesOf = (block: Element) =>
        new Set((blocks.get(block) ?? []).map(({ bottom }) => Math.round(bottom / 8))).size
      const tight = [...blocks.keys()].flatMap((block) => {
        const { fontSize, lineHeight } = getComputedStyle(block)
        const spread = px(lineHeight) / px(fontSize)
        return linesOf(block) < 2 || spread >= 1.499
          ? []
          : [
              {
                node: nameOf(block),
                message: `Lignes écartées de ${spread.toFixed(2)} fois la taille du texte, au lieu de 1,5.`,
              },
            ]
      })
      const close = [...blocks.keys()].flatMap((block) => {
        const next = block.nextElementSibling
        if (block.localName !== 'p' || next?.localName !== 'p' || linesOf(block) < 2 || linesOf(next) < 2) return []
        const lineHeight = px(getComputedStyle(next).lineHeight)
        const gap = next.getBoundingClientRect().top - block.getBoundingClientRect().bottom
        const beside = next.getBoundingClientRect().top < block.getBoundingClientRect().bottom - 1
        return beside || gap >= lineHeight / 2 - 1
          ? []
          : [
              {
                node: nameOf(next),
                message: `Paragraphe à ${Math.round(gap)} px du précédent, au lieu de ${Math.round(lineHeight / 2)}.`,
              },
            ]
      })
      return isSheet ? [] : [...tight, ...close]
    }, kind.endsWith('sheet')),
)
