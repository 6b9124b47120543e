import { expect, it } from 'vitest'
import { lookAtPage } from '../../src/audit/engines/look.ts'

it('what runs inside the oldest browsers is written without what they can’t read', () => {
  const unknown = [/\?\.(?!\d)/u, /\?\?/u, /\.at\(/u, /\.replaceAll\(/u, /\.flatMap\(/u, /\|\|=|&&=/u]
  expect(unknown.filter((sign) => sign.test(lookAtPage.toString()))).toEqual([])
  expect(unknown.filter((sign) => sign.test('logo?.x ?? y.at(1)')).length).toBe(3)
})
