import { expect, it } from 'vitest'
import { bundledPackages } from '../../src/release/bundled-packages.ts'
import { givenAsFiles, licenceOf, licencePage, notAllowed } from '../../src/release/licences.ts'

it('each package whose code or files reach readers is listed, under a licence that allows it', async () => {
  const bundled = (await bundledPackages()).map(licenceOf)
  const files = Object.keys(givenAsFiles).map(licenceOf)
  expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(['workbox-core', 'fastest-levenshtein']))
  expect(notAllowed([...bundled, ...files])).toEqual([])
  await expect(licencePage(bundled, files)).toMatchFileSnapshot('../../LICENSES/shipped.md')
})

it('a licence that is not in the list, or none, is told', () => {
  const one = (licence: string) => ({ name: licence, version: '1.0.0', licence })
  expect(notAllowed(['MIT', 'AGPL-3.0', 'aucune', 'CC-BY-NC-4.0'].map(one)).map(({ name }) => name)).toEqual([
    'AGPL-3.0',
    'aucune',
    'CC-BY-NC-4.0',
  ])
})
