import { describe, expect, it } from 'vitest'
import { fiche } from '../../src/checks/sound-content.ts'
import { frenchWords } from '../../src/site/french-words.ts'
import type { Changes } from './with-content.ts'
import { siteWith } from './with-content.ts'

describe('the help line of every page', () => {
  const help = async (changes: Changes, lang = 'fr', level: 'standard' | 'falc' = 'standard') =>
    (await siteWith(changes, () => import('../../src/site/phone-help.ts'))).phoneHelp(lang, level)
  const line = (fields: string) => ({
    'contacts.yaml': `- id: sante-info-droits\n  confidence: sourced\n  source: S\n${fields}`,
  })

  it('is the contact that site.yaml names, said in the reader’s language', async () => {
    const changes = line(
      '  name: {fr: Aide, en: Help, fr-falc: Aide facile}\n  phone: "0140000000"\n  hours: {fr: "lundi : 9 h"}\n',
    )
    expect(await help(changes)).toEqual({
      name: { text: 'Aide', lang: 'fr' },
      number: '01\u00a040\u00a000\u00a000\u00a000',
      link: 'tel:+33140000000',
      hours: { text: 'lundi\u00a0: 9\u00a0h', lang: 'fr' },
      cost: null,
    })
    expect(await help(changes, 'en')).toMatchObject({ name: { text: 'Help', lang: 'en' }, hours: { lang: 'fr' } })
    expect(await help(changes, 'fr', 'falc')).toMatchObject({ name: { text: 'Aide facile', lang: 'fr' } })
  })

  it('is none when site.yaml names none, or one that is only written to', async () => {
    expect(await help({ 'site.yaml': null })).toBeNull()
    expect(await help(line('  name: Aide\n  sms: "114"\n'))).toBeNull()
  })
})

describe('the words that a page needs when a figure ends', () => {
  const words = async (lang: 'fr' | 'ar', changes: Changes = {}) =>
    (await siteWith(changes, () => import('../../src/site/fiche/clock-words.ts'))).clockWords(
      { theme: 'couverture' },
      { lang, level: 'standard' },
    )

  it('keep their holes, are set in their language, and name who knows', async () => {
    expect(await words('fr')).toMatchObject({
      'data-former': '(ancien chiffre\u00a0: {value}, valable jusqu’au {until})',
      'data-warning': expect.stringContaining('n’est plus valable depuis le {since}'),
      'data-who':
        'Pour connaître le chiffre d’aujourd’hui\u00a0: Santé Info Droits\u00a0: 01\u00a053\u00a062\u00a040\u00a030',
    })
    expect((await words('ar'))['data-former']).toContain('{value}')
  })

  it('name nobody when nobody is known', async () => {
    expect((await words('fr', { 'site.yaml': null }))['data-who']).toBe('')
  })
})

describe('a feed', () => {
  const changes = (tag: string): Changes => ({
    'site.yaml': `name: Exemple\nhelpline: sante-info-droits\n${tag}`,
    'fiches/ame/fr.md': fiche({ lang: 'fr', head: { changes: '[{on: 2026-05-01, text: Tout a changé}]' } }),
  })
  async function feed(
    tag: string,
    origin: string | null,
  ): Promise<{ readonly hasFeeds: boolean; readonly text: string; readonly ids: readonly string[] }> {
    const { feedOf, hasFeeds } = await siteWith(changes(tag), () => import('../../src/site/news/feed-of.ts'), {
      origin,
    })
    const text = origin === null ? '' : await feedOf('fr').text()
    return { hasFeeds, text, ids: Array.from(text.matchAll(/<id>([^<]*)<\/id>/g), (match) => match[1] ?? '') }
  }

  it('is made only for a site that has an address', async () => {
    expect((await feed('', null)).hasFeeds).toBe(false)
    expect((await feed('', 'https://exemple.fr')).hasFeeds).toBe(true)
  })

  it('has whole addresses, and names that outlive a change of domain', async () => {
    const before = await feed('feed_tag: exemple.fr,2026', 'https://exemple.fr')
    const after = await feed('feed_tag: exemple.fr,2026', 'https://autre.org')
    expect(before.ids).toEqual(['tag:exemple.fr,2026:fr', 'tag:exemple.fr,2026:fr/ame/2026-05-01'])
    expect(after.ids).toEqual(before.ids)
    expect(after.text).toContain('href="https://autre.org/fr/ame/"')
    expect(after.text).not.toMatch(/(?:href|<id>)="?\//)
  })

  it('is named after its address and year until somebody chooses', async () => {
    expect((await feed('', 'https://exemple.fr:8080')).ids[0]).toBe('tag:exemple.fr,2026:fr')
  })
})

it('French typography is put in every text, and in what functions give back', () => {
  const words = frenchWords({
    a: "L'aide : oui ?",
    deep: { b: (name: string) => `Bonjour ${name} !` },
    list: 3,
    none: null,
  })
  expect(words.a).toBe('L’aide\u00a0: oui\u202f?')
  expect(words.deep.b("l'ami")).toBe('Bonjour l’ami\u202f!')
  expect([words.list, words.none]).toEqual([3, null])
})
