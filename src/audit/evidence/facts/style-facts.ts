import type { CssNode } from 'css-tree'
import { generate, parse, walk } from 'css-tree'

/** Declarations that may show what was hidden. */
const showing = /^(?:display|visibility|opacity|clip|clip-path|content|max-(?:height|block-size)|height|block-size)$/u
const moving = /^(?:-webkit-)?(?:animation|transition)(?:-duration)?$/u

/** Whether one of the movements of a declaration lasts: the first time of each is its duration, else 0 s. */
function lasts(value: string): boolean {
  return value.split(',').some((one) => Number(/(?<![\w.-])(\d*\.?\d+)m?s\b/u.exec(one)?.[1] ?? 0) > 0)
}

/**
 * Counts in styles what makes content appear, move or turn: fact → how often. What only stands inside
 * `@media (prefers-reduced-motion: no-preference)` counts too: criteria speak of every reader.
 */
export function countInStyles(css: string): ReadonlyMap<string, number> {
  const counts = new Map([
    ['css-reveals', 0],
    ['css-motion', 0],
    ['css-orientation', 0],
  ])
  const add = (fact: string) => counts.set(fact, (counts.get(fact) ?? 0) + 1)
  walk(parse(css, { parseValue: false }), function (this: { rule?: CssNode | null }, node) {
    if (node.type === 'Atrule' && node.name === 'media' && node.prelude && /orientation/u.test(generate(node.prelude)))
      add('css-orientation')
    if (node.type !== 'Declaration') return
    if (moving.test(node.property) && lasts(generate(node.value))) add('css-motion')
    const { rule } = this
    if (rule?.type !== 'Rule' || !showing.test(node.property)) return
    if (/:(?:hover|focus(?:-within|-visible)?)\b/u.test(generate(rule.prelude))) add('css-reveals')
  })
  return counts
}
