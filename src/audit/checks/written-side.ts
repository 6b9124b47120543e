import { ownCheck } from './check.ts'

/** A text whose letters are read from the right begins at the right, and the other way round: by its first letters. */
export const writtenSide = ownCheck(
  {
    rule: 'written-side',
    wcag: ['1.3.2'],
    rgaa: ['8.10'],
    planted: '<p lang="ar">هذا النص مكتوب من اليمين إلى اليسار، ويجب أن يبدأ من هناك.</p>',
  },
  (page) =>
    page.evaluate(() => {
      const { shownTexts, nameOf } = window.inPage
      const long = 20
      const blockOf = (from: Element) => {
        let at = from
        while (at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement
        return at
      }
      /** The words of a block that stand in its own direction: other blocks and isolated runs have theirs. */
      const wordsOf = (node: Node, block: Element): string => {
        if (node instanceof Text) return node.data
        if (!(node instanceof Element)) return ''
        if (node !== block && (node.matches('bdi, [dir]') || blockOf(node) === node)) return ''
        return [...node.childNodes].map((child) => wordsOf(child, block)).join('')
      }
      return [...new Set(shownTexts().map(({ element }) => blockOf(element)))].flatMap((block) => {
        const text = wordsOf(block, block)
        const fromRight = text.match(/[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu)?.length ?? 0
        const letters = text.match(/\p{L}/gu)?.length ?? 0
        const { direction, unicodeBidi } = getComputedStyle(block)
        if (letters < long || unicodeBidi === 'plaintext') return []
        const first = /\p{L}/u.exec(text)?.[0] ?? ''
        const beginsRight = /\p{sc=Arabic}|\p{sc=Hebrew}|\p{sc=Syriac}|\p{sc=Thaana}|\p{sc=Nko}/u.test(first)
        const isWrong =
          direction === 'rtl' ? !beginsRight && fromRight < letters * 0.1 : beginsRight && fromRight > letters * 0.9
        return isWrong
          ? [{ node: nameOf(block), message: 'Ce texte est écrit du mauvais côté : il lui faut sa direction (dir).' }]
          : []
      })
    }),
)
