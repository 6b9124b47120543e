import type { ElementContent } from 'hast'
import { element, hasClass, text } from './element.ts'

/**
 * Easy to read: each line of the source becomes a line of the page, a `<span class="line">` that
 * styles make a block. A line break stays between them, so that copying, reading aloud and pages
 * without styles keep the words apart. Explanations go below the line that they explain.
 */
export function falcLines(children: readonly ElementContent[]): ElementContent[] {
  return splitAtBreaks(children).flatMap((line, index) => {
    const explanations = line.filter((node) => hasClass(node, 'term-explained'))
    const words = line.filter((node) => !hasClass(node, 'term-explained'))
    const lines = [
      element('span', { className: ['line'] }, ...words),
      ...explanations.flatMap((node) => [text('\n'), node]),
    ]
    return index === 0 ? lines : [text('\n'), ...lines]
  })
}

function splitAtBreaks(children: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  const add = (node: ElementContent) => lines.at(-1)?.push(node)
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') lines.push([])
    else if (child.type !== 'text') add(child)
    else {
      child.value.split('\n').forEach((part, index) => {
        if (index > 0) lines.push([])
        if (part !== '') add(text(part))
      })
    }
  }
  return lines.filter((line) => line.length > 0)
}
