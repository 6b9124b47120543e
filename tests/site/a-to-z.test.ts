import { describe, expect, it } from 'vitest'
import { fiche } from '../../src/checks/sound-content.ts'
import type { Lang } from '../../src/library/lang.ts'
import type { Changes } from './with-content.ts'
import { siteWith } from './with-content.ts'

const titled = (titles: Readonly<Record<string, string>>): Changes => ({
  'fiches/ame/fr.md': null,
  'fiches/ame/en.md': null,
  'fiches/ame/fr.falc.md': null,
  'fiches/css/fr.md': null,
  'fiches/css/en.md': null,
  'fiches/css/fr.falc.md': null,
  ...Object.fromEntries(
    Object.entries(titles).map(([id, title]) => [
      `fiches/${id}/fr.md`,
      fiche({ lang: 'fr', head: { title: JSON.stringify(title) } }),
    ]),
  ),
})

async function lettersOf(lang: Lang, changes: Changes): Promise<Record<string, string[]>> {
  const { aToZ } = await siteWith(changes, () => import('../../src/site/fiche/a-to-z.ts'))
  return Object.fromEntries(
    aToZ(lang).map(({ letter, entries }) => [
      letter,
      entries.map(({ name, isTitle, fiche: { href } }) => `${name}${isTitle ? '' : ` → ${href}`}`),
    ]),
  )
}

describe('the list from A to Z', () => {
  it('puts titles under the letter that people look up, accents and small words aside', async () => {
    expect(
      await lettersOf(
        'fr',
        titled({
          a: "L'Écoute",
          b: 'Les urgences',
          c: 'Élire un représentant',
          d: 'La carte',
          e: "S'informer",
          f: 'Être aidé',
          g: '100 % Santé',
        }),
      ),
    ).toEqual({
      '#': ['100\u00a0% Santé'],
      C: ['La carte'],
      E: ['L’Écoute', 'Élire un représentant', 'Être aidé'],
      I: ['S’informer'],
      U: ['Les urgences'],
    })
  })

  it('adds the abbreviations that stand on papers, each once, and no other name', async () => {
    const search = 'a: [AME, A-M-E, sans papiers, Ame]\nb: [CSS, C2S]\n'
    expect(
      await lettersOf('fr', {
        ...titled({ a: "L'Aide médicale (AME)", b: 'La mutuelle gratuite' }),
        'search/fr.yaml': search,
      }),
    ).toEqual({
      A: ['L’Aide médicale (AME)'],
      C: ['C2S → /fr/b/', 'CSS → /fr/b/'],
      M: ['La mutuelle gratuite'],
    })
  })

  it('keeps at most five abbreviations of a fiche', async () => {
    const letters = await lettersOf('fr', {
      ...titled({ a: 'La carte' }),
      'search/fr.yaml': 'a: [AA, BB, CC, DD, EE, FF]\n',
    })
    expect(Object.keys(letters)).toEqual(['A', 'B', 'C', 'D', 'E'])
  })

  it('names in French the fiches that a language does not have, under the French letter, and leaves drafts out', async () => {
    const changes = {
      ...titled({ a: 'La carte', b: 'Le brouillon' }),
      'fiches/a/en.md': fiche({ lang: 'en', head: { title: 'The card' } }),
      'fiches/c/fr.md': fiche({ lang: 'fr', head: { title: 'Zone', status: 'draft' } }),
    }
    expect(await lettersOf('en', changes)).toEqual({ C: ['The card'], L: ['Le brouillon'] })
  })

  it('is in the order of the language’s own alphabet', async () => {
    const arabic = {
      'languages.yaml': '- {code: fr, name: Français, dir: ltr}\n- {code: ar, name: العربية, dir: rtl}\n',
      ...titled({ a: 'A', b: 'B', c: 'C' }),
    }
    const texts = Object.fromEntries(
      [
        ['a', 'الطبيب'],
        ['b', 'البطاقة'],
        ['c', 'تأمين'],
      ].map(([id, title]) => [`fiches/${id}/ar.md`, fiche({ lang: 'en', head: { title: title ?? '' } })]),
    )
    expect(Object.keys(await lettersOf('ar', { ...arabic, ...texts }))).toEqual(['ب', 'ت', 'ط'])
  })
})
