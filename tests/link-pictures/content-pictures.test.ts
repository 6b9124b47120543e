import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'
import { drawPicture } from '../../src/link-pictures/draw.ts'
import { everyPicture } from '../../src/link-pictures/every-picture.ts'
import { canBeDrawn } from '../../src/link-pictures/link-picture.ts'

/** The most that messengers are sure to load. */
const heaviest = 80_000

it('every picture of the content can be drawn, in Arabic too, and is light enough', { timeout: 120_000 }, async () => {
  const library = await readLibrary(resolve('content'), { today: '2026-11-28' })
  const pictures = everyPicture(library, () => 'Code')
  expect(pictures.some(({ picture }) => picture.dir === 'rtl')).toBe(true)
  const faults = pictures.flatMap(({ path, picture }) => {
    if (!canBeDrawn(picture)) return [`${path}: letters that the fonts lack`]
    const { length } = drawPicture(picture)
    return length > heaviest ? [`${path}: ${length} bytes`] : []
  })
  expect(faults).toEqual([])
})
