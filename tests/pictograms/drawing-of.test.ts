import { expect, it } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { usualPalette } from '../../src/colours/palette.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { drawingOf } from '../../src/pictograms/drawing-of.ts'
import { pictureFile } from '../../src/pictograms/picture-file.ts'
import { readDrawing } from '../../src/pictograms/read-drawing.ts'
import { shippedDrawings } from '../../src/pictograms/shipped.ts'

const square = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h24v24z"/></svg>'
const { drawings } = libraryFromMemory(
  new Map([...soundContent(), ['pictograms/fusee.svg', square], ['pictograms/gratuit.svg', square]]),
  { today: soundDay },
)

it('a picture is one of the folder, of the project, or of Health Icons', () => {
  expect(drawingOf('dessin:fusee', drawings)).toEqual({ viewBox: '0 0 24 24', body: '<path d="M0 0h24v24z" />' })
  expect(drawingOf('fourni:lettre', drawings)?.body).toContain('<path')
  expect(drawingOf('healthicons:euro', drawings)?.body).toContain('<path')
})

it('a drawing of the folder takes the place of the project’s own of that name', () => {
  expect(drawingOf('fourni:gratuit', drawings)).toEqual(drawingOf('dessin:fusee', drawings))
})

it.each(['dessin:rien', 'healthicons:rien', 'healthicons:constructor', 'fourni:rien'])('%s is none', (icon) => {
  expect(drawingOf(icon, drawings)).toBeNull()
})

it('a file keeps the measures of its drawing, and follows the page’s colours', () => {
  expect(pictureFile({ viewBox: '0 0 24 24', body: '<path/>' }, usualPalette)).toMatch(
    /viewBox="0 0 24 24"><style>svg\{color:[^<]*prefers-color-scheme:dark[^<]*<\/style><path\/><\/svg>$/,
  )
})

it('the project’s own drawings keep the rule of all drawings', () => {
  for (const [name, { viewBox, body }] of shippedDrawings())
    expect(readDrawing(`<svg viewBox="${viewBox}">${body}</svg>`), name).toHaveProperty('body')
})
