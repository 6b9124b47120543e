import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'
import { everyPicture } from '../../src/link-pictures/every-picture.ts'

const read = () => readLibrary(join(import.meta.dirname, '../another-site'), { today: '2026-11-28' })

it('every text of a fiche has its picture, with its title, code and theme; every language has the site’s', async () => {
  const library = await read()
  const pictures = new Map(everyPicture(library, () => 'Code').map(({ path, picture }) => [path, picture]))
  const texts = [...library.fiches.values()].reduce((sum, { versions }) => sum + versions.size, 0)
  expect(pictures.size).toBe(texts + library.languages.length)
  expect(pictures.get('partage/fr-falc/froid.png')).toMatchObject({
    title: 'J’ai froid chez moi',
    siteName: 'Toit clair',
    code: expect.stringMatching(/^\d\d \d\d \d\d$/u),
    codeWord: 'Code',
  })
  expect(pictures.get('partage/fr-falc/froid.png')?.levelName).not.toBeNull()
  expect(pictures.get('partage/fr/froid.png')?.levelName).toBeNull()
  expect(pictures.get('partage/en.png')).toMatchObject({ siteName: 'Clear roof', code: null, lang: 'en' })
})

it('a picture that goes somewhere is turned in a language written from the right', async () => {
  const library = await read()
  const [theme] = library.themes
  const concept = theme?.pictogram ?? ''
  const shown = library.pictograms.get(concept)
  if (shown === undefined) throw new Error(`no pictogram « ${concept} »`)
  const turning = {
    ...library,
    languages: library.languages.map((language) => ({ ...language, dir: 'rtl' as const })),
    pictograms: new Map([...library.pictograms, [concept, { ...shown, mirror: true }]]),
  }
  const body = (from: typeof library) =>
    everyPicture(from, () => '').find(({ path }) => path === 'partage/fr/entree.png')?.picture.drawing?.body
  expect(body(turning)).toBe(`<g transform="translate(24 0) scale(-1 1)">${body(library)}</g>`)
})
