import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fichesOf } from '../../src/search/answer.ts'
import { NoIndex, openOnDisk } from '../../src/search/open-on-disk.ts'
import { fiche, folderOf, indexedSite, removeFolder } from './built-index.ts'

const content = folderOf({
  'languages.yaml':
    '- {code: fr, name: Français, dir: ltr}\n- {code: en, name: English, dir: ltr}\n- {code: uk, name: Українська, dir: ltr}\n- {code: ps, name: پښتو, dir: rtl}\n',
  'levels/falc.yaml': 'languages: [fr]\nname: Version simplifiée\nchecker: falc\n',
  'themes.yaml': '- id: patient\n  title: Patient\n  summary: Patient\n  pictogram: null\n',
  'fiches/sortie/fr.md': fiche(
    'Sortir de l’hôpital',
    '## L’essentiel {#essentiel}\n\nLe cœur du sujet : l’État paie. Voir aussi le séjour.\n\n## Le transport {#transport}\n\nL’ambulance ramène le malade chez lui.',
  ),
  'fiches/sortie/fr.falc.md': fiche(
    'Sortir de l’hôpital',
    '## L’essentiel {#essentiel}\n\nVous rentrez chez vous.\n\n## Le transport {#transport}\n\nUn véhicule vous ramène.',
    'falc',
  ),
  'fiches/sortie/en.md': fiche(
    'Leaving the hospital',
    '## In short {#essentiel}\n\nYou go home by ambulance.',
    'translation',
  ),
  'fiches/sortie/uk.md': fiche('Виписка з лікарні', '## Головне {#essentiel}\n\nВи їдете додому.', 'translation'),
  'fiches/brouillon/fr.md': fiche('Ambulance secrète', '## L’essentiel {#essentiel}\n\nAmbulance.').replace(
    'published',
    'draft',
  ),
  'fiches/francaise/fr.md': fiche(
    'Contester une facture',
    '## L’essentiel {#essentiel}\n\nUne réclamation écrite suffit.',
  ),
  'search/en.yaml': 'francaise: [challenge a bill]\n',
})
let site = ''

beforeAll(async () => {
  site = await indexedSite(content)
})
afterAll(() => [content, site].forEach(removeFolder))

const ask = async (lang: string, question: string, level: 'standard' | 'falc' = 'standard') =>
  fichesOf(await (await openOnDisk(site, lang))(question, { level }))

describe('words of the texts are found as people type them', () => {
  it.each(['hopital', 'l’hôpital', "l'hôpital", 'coeur', 'cœur', 'Etat', 'l’État', 'ambulances', 'ambulence'])(
    '%s',
    async (question) => {
      const found = await ask('fr', question)
      expect(found[0]?.fiche.id).toBe('sortie')
    },
  )
})

it('a word of the text alone leads to its section', async () => {
  const [first] = await ask('fr', 'malade chez lui')
  expect(first?.section?.id).toBe('transport')
})

it('not every word has to match', async () => {
  expect((await ask('fr', 'une ambulance violette ramène le malade'))[0]?.fiche.id).toBe('sortie')
})

it('a word of the easy-to-read text finds it there, and standard words do not', async () => {
  expect((await ask('fr', 'véhicule', 'falc'))[0]).toMatchObject({ level: 'falc', fiche: { id: 'sortie' } })
  expect(await ask('fr', 'malade', 'falc')).toEqual([])
})

it('an easy-to-read question also finds the fiches that only have the full text', async () => {
  expect((await ask('fr', 'réclamation écrite', 'falc'))[0]).toMatchObject({
    level: 'standard',
    fiche: { id: 'francaise' },
  })
})

it('a draft is not found', async () => {
  expect((await ask('fr', 'ambulance secrète')).map(({ fiche: { id } }) => id)).not.toContain('brouillon')
})

it('a question is never answered from the texts of another language', async () => {
  expect(await ask('en', 'malade')).toEqual([])
  expect((await ask('en', 'ambulance'))[0]).toMatchObject({ title: 'Leaving the hospital', fiche: { lang: 'en' } })
  expect(await ask('ps', 'ambulance')).toEqual([])
})

it('a fiche that only exists in French is offered under its English name, marked as French', async () => {
  expect((await ask('en', 'challenge a bill'))[0]?.fiche).toMatchObject({ id: 'francaise', lang: 'fr' })
})

it('a language that Pagefind can’t stem is searched all the same', async () => {
  expect((await ask('uk', 'додому'))[0]?.fiche.id).toBe('sortie')
})

it('a language that the site does not have is refused', async () => {
  await expect(openOnDisk(site, 'xx')).rejects.toThrow(NoIndex)
  await expect(openOnDisk(site, '../fr')).rejects.toThrow(NoIndex)
})

it('the same content gives the same files', async () => {
  const again = await indexedSite(content)
  const files = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  expect(files(again)).toEqual(files(site))
  expect(readFileSync(join(again, 'pagefind/fr/names.json'), 'utf8')).toBe(
    readFileSync(join(site, 'pagefind/fr/names.json'), 'utf8'),
  )
  removeFolder(again)
})

it('only what a search needs is published', () => {
  expect(readdirSync(join(site, 'pagefind')).sort()).toEqual(['distress.json', 'en', 'fr', 'pagefind.js', 'ps', 'uk'])
  expect(readdirSync(join(site, 'pagefind/fr')).filter((name) => /ui|worker|highlight|\.css$/.test(name))).toEqual([])
})
