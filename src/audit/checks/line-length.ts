import { ownCheck } from './check.ts'

/** Characters in a line: a comfortable page has 65 or fewer (WCAG 1.4.8 allows 80). */
const most = 65

/** Lines as the browser breaks them, spaces counted, titles and links to titles aside. */
export const lineLength = ownCheck(
  {
    rule: 'line-length',
    wcag: ['1.4.8'],
    rgaa: [],
    planted: `<p style="inline-size:60rem;max-inline-size:none">${'Des lignes trop longues se perdent au retour. '.repeat(8)}</p>`,
  },
  (page) =>
    page.evaluate((limit) => {
      const { shownTexts, nameOf } = window.inPage
      const range = document.createRange()
      // Vowel signs and accents stand above or under their letter.
      const lengthOf = (text: string) => text.replace(/\p{M}/gu, '').length
      const blockOf = (from: Element) => {
        let at = from
        while (at.parentElement && getComputedStyle(at).display === 'inline') at = at.parentElement
        return at
      }
      const blocks = new Map<Element, { text: string; bottom: number }[]>()
      for (const { element } of shownTexts()) {
        const block = blockOf(element)
        if (!block.closest('main') || block.matches('h1, h2, h3, a') || blocks.has(block)) continue
        const lines: { text: string; bottom: number }[] = []
        blocks.set(block, lines)
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.parentElement || blockOf(node.parentElement) !== block) continue
          for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            const [first] = range.getClientRects()
            if (!first) continue
            const line = lines.at(-1)
            if (line && first.top < line.bottom - first.height / 2) line.text += ` ${word}`
            else lines.push({ text: word, bottom: first.bottom })
          }
        }
      }
      return [...blocks].flatMap(([block, lines]) =>
        lines
          .filter(({ text }) => lengthOf(text) > limit)
          .map(({ text }) => ({
            node: nameOf(block),
            message: `Ligne de ${lengthOf(text)} caractères, au lieu de ${limit} au plus : « ${text} ».`,
          })),
      )
    }, most),
)
