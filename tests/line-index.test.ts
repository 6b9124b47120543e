import { expect, it } from 'vitest'
import { lineIndex } from '../src/line-index.ts'

it('says where each offset stands, as a count by hand does', () => {
  const source = 'un\n\n👍é\nfin'
  const placeAt = lineIndex(source)
  for (let offset = 0; offset <= source.length; offset += 1) {
    const before = source.slice(0, offset).split('\n')
    expect(placeAt(offset)).toEqual({ line: before.length, column: (before.at(-1) ?? '').length + 1 })
  }
})
