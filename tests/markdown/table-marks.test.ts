import { expect, test } from 'vitest'
import { html, spaces, visibleText } from './context.ts'

const table = (...rows: readonly string[]) =>
  `| Foyer | Plafond |\n|---|---|\n${rows.map((row) => `${row}\n`).join('')}`
const former = /\(ancien chiffre :/gu
/** The text without the list of its sources, which says the state of a figure too. */
const body = (page: string) => spaces(visibleText(page.split('<ul>')[0] ?? ''))

test('what is said of several figures of one table is said once, above it; each bears its sign, its cell is hatched', () => {
  const page = html(table('| 1 | {{css.ceiling}} |', '| 2 | {{css.ceiling}} |'), { today: '2026-04-01' })
  const said = body(page)
  expect(said.match(former)).toHaveLength(1)
  expect(spaces(page)).toMatch(
    /<table><caption><span class="line">.*?ancien chiffre : .*?\*.*?31 mars 2026.*?<\/caption>/u,
  )
  expect(said.match(/10 339 € par an \*/gu)).toHaveLength(2)
  expect(page.match(/<td class="hatched">/gu)).toHaveLength(2)
  expect(page.split('</table>')[0]?.match(/data-state="expired"/gu)).toHaveLength(2)
})

test('one old figure alone keeps its words beside it; outside tables, all of them do', () => {
  const alone = html(table('| 1 | {{css.ceiling}} |'), { today: '2026-04-01' })
  expect(alone).not.toContain('<caption>')
  expect(spaces(visibleText(alone))).toContain('(ancien chiffre : 10 339 € par an')
  const text = html('De {{css.ceiling}} à {{css.ceiling}}.', { today: '2026-04-01' })
  expect(body(text).match(former)).toHaveLength(2)
})

test('a table of today’s figures has no caption and no sign', () => {
  const page = html(table('| 1 | {{css.ceiling}} |', '| 2 | {{css.ceiling}} |'), { today: '2026-01-01' })
  expect(page).not.toMatch(/<caption>|hatched|\*/u)
})
