import { globSync, readFileSync } from 'node:fs'
import { generate, parse, walk } from 'css-tree'
import { expect, it } from 'vitest'

/** Declarations of colours in the rules of a style sheet that wait for a pointer. */
function coloursUnderPointer(css: string): string[] {
  const found: string[] = []
  walk(parse(css), {
    visit: 'Rule',
    enter({ prelude, block }) {
      const selector = generate(prelude)
      if (!selector.includes(':hover')) return
      walk(block, {
        visit: 'Declaration',
        enter({ property }) {
          if (/^(?:color|background(?:-color)?|opacity|filter)$/u.test(property))
            found.push(`${selector} { ${property} }`)
        },
      })
    },
  })
  return found
}

it('a pointer over words changes neither their colour nor what is behind: contrasts measured without it hold with it', () => {
  expect(coloursUnderPointer('a:hover { color: #777; border-color: red } p:hover, b { background: #eee }')).toEqual([
    'a:hover { color }',
    'p:hover,b { background }',
  ])
  const sheets = globSync('src/site/styles/**/*.css')
  expect(sheets.length).toBeGreaterThan(20)
  expect(sheets.flatMap((path) => coloursUnderPointer(readFileSync(path, 'utf8')))).toEqual([])
})
