import { describe, expect, it } from 'vitest'
import { fiche } from '../../src/checks/sound-content.ts'
import type { Level } from '../../src/facts/level.ts'
import type { Changes } from './with-content.ts'
import { siteWith } from './with-content.ts'

/** `css` in every text; `seule` in French only; `simple` in French, standard and easy. */
const content: Changes = {
  'languages.yaml':
    '- {code: fr, name: Français, dir: ltr}\n- {code: en, name: English, dir: ltr}\n- {code: ar, name: العربية, dir: rtl}\n',
  'fiches/seule/fr.md': fiche({ lang: 'fr' }),
  'fiches/simple/fr.md': fiche({ lang: 'fr' }),
  'fiches/simple/fr.falc.md': fiche({ lang: 'fr', falc: true }),
}
const load = () => import('../../src/site/fiche/text-context.ts')

describe('a link to a fiche, on a page', () => {
  it.each([
    ['fr', 'standard', 'css', 'quoi', '/fr/css/#quoi', 'fr', 'standard'],
    ['fr', 'falc', 'css', null, '/fr/falc/css/', 'fr', 'falc'],
    ['en', 'standard', 'css', 'quoi', '/en/css/#quoi', 'en', 'standard'],
    ['ar', 'standard', 'css', null, '/fr/css/', 'fr', 'standard'],
    ['en', 'standard', 'seule', 'quoi', '/fr/seule/#quoi', 'fr', 'standard'],
    ['fr', 'falc', 'seule', null, '/fr/seule/', 'fr', 'standard'],
    ['en', 'falc', 'css', null, '/en/css/', 'en', 'standard'],
    ['en', 'falc', 'simple', null, '/fr/falc/simple/', 'fr', 'falc'],
    ['ar', 'standard', 'simple', null, '/fr/simple/', 'fr', 'standard'],
  ] as const)(
    'from a text in %s %s to %s leads to the reader’s own language and level where they exist',
    async (lang, level, id, section, href, to, at) => {
      const { textContext } = await siteWith(content, load)
      expect(textContext(lang, level as Level, 'couverture').fiche(id, section)).toMatchObject({
        href,
        lang: to,
        level: at,
      })
    },
  )

  it('leads nowhere when there is no such fiche', async () => {
    const { textContext } = await siteWith(content, load)
    expect(textContext('fr', 'standard', 'couverture').fiche('rien', null)).toBeNull()
  })

  it('to a letter keeps the reader’s language', async () => {
    const { textContext } = await siteWith(content, load)
    expect(textContext('ar', 'standard', '').letter('reclamation')).toMatchObject({ href: '/ar/lettres/reclamation/' })
  })
})

describe('who knows today’s figure', () => {
  const contacts =
    '- {id: sante-info-droits, name: Ligne du site, phone: "0153624030", confidence: sourced, source: S}\n- {id: caisse, name: Caisse, phone: "3646", confidence: sourced, source: S}\n'
  const themes =
    '- {id: couverture, title: Couverture, summary: Couverture, helpline: caisse}\n- {id: autre, title: Autre, summary: Autre}\n'
  const known = async (theme: string, changes: Changes = {}) =>
    (await siteWith({ 'contacts.yaml': contacts, 'themes.yaml': themes, ...changes }, load)).textContext(
      'fr',
      'standard',
      theme,
    ).whoKnows?.name ?? null

  it('is the line of the theme, else that of the site, else nobody', async () => {
    expect(await known('couverture')).toBe('Caisse')
    expect(await known('autre')).toBe('Ligne du site')
    expect(await known('inconnu')).toBe('Ligne du site')
    expect(await known('autre', { 'site.yaml': null })).toBeNull()
  })
})
