import { expect, it } from 'vitest'
import { fromMarkdown } from '../../../src/falc/text/build.ts'
import { joinedPages } from '../../../src/falc/twin/joined-pages.ts'

const main = { file: 'fr.falc.md', source: '---\ntitle: Une\nparts: [suite]\n---\n\n## Une {#une}\n\nVous venez.\n' }
const part = {
  file: 'fr.falc/suite.md',
  source: '---\ntitle: Deux\nsummary: Deux.\n---\n\n## Deux {#deux}\n\nVous revenez.\n',
}
const windows = { file: 'fr.falc/fin.md', source: '---\r\ntitle: Trois\r\n---\r\n## Trois {#trois}\n\nVous restez.' }

it('one page stays as it is', () => {
  const { source, placeOf } = joinedPages([main])
  expect(source).toBe(main.source)
  expect(placeOf({ line: 6, column: 3 })).toEqual({ file: 'fr.falc.md', line: 6, column: 3 })
})

it('several pages read as one text, each place in its own file', () => {
  const { source, placeOf } = joinedPages([main, part, windows])
  const text = fromMarkdown(source)
  const headings = text.sections.flatMap(({ heading }) =>
    heading === null ? [] : [{ id: heading.id, ...placeOf(text.position(heading.start)) }],
  )
  expect(headings).toEqual([
    { id: 'une', file: 'fr.falc.md', line: 6, column: 4 },
    { id: 'deux', file: 'fr.falc/suite.md', line: 6, column: 4 },
    { id: 'trois', file: 'fr.falc/fin.md', line: 4, column: 4 },
  ])
  expect(text.sentences.map((sentence) => sentence.text)).not.toContain('summary: Deux.')
  expect(text.sentences.at(-1)?.text).toBe('Vous restez.')
})
