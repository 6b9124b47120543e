import { join } from 'node:path'
import { expect, it } from 'vitest'
import { placeToRender } from '../../src/integrations/build-site.ts'

const current = join('/', 'projet')

it('is the output folder, when Astro keeps its modules there', () => {
  const folder = join(current, '.dist.new-12')
  expect(placeToRender(folder, current, 12)).toBe(folder)
})

it.each([join('/', 'tmp', 'site'), join('/', 'projet-voisin', 'dist'), current])(
  'is a folder of each build below the current one, for an output at %s',
  (folder) => {
    expect(placeToRender(folder, current, 12)).toBe(join(current, '.astro', 'site-12'))
    expect(placeToRender(folder, current, 13)).toBe(join(current, '.astro', 'site-13'))
  },
)
