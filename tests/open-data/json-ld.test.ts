import { expect, it } from 'vitest'
import type { PageAbout } from '../../src/open-data/json-ld.ts'
import { ficheJsonLd } from '../../src/open-data/json-ld.ts'

const page: PageAbout = {
  origin: 'https://exemple.fr',
  path: '/en/ame/',
  lang: 'en',
  licence: 'https://licence.exemple/',
  title: 'AME',
  reviewed: null,
  follows: { as: 'translation', path: '/fr/ame/' },
  themeTitle: 'Cover',
  mainPage: null,
  themePath: '/en/themes/couverture/',
}
const data = (changes: Partial<PageAbout> = {}) =>
  JSON.parse(ficheJsonLd({ ...page, ...changes })) as Record<string, unknown>

it('a page tells its address, its language, its licence and its trail', () => {
  expect(data()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: 'https://exemple.fr/en/ame/',
    name: 'AME',
    inLanguage: 'en',
    license: 'https://licence.exemple/',
    translationOfWork: { '@type': 'WebPage', url: 'https://exemple.fr/fr/ame/' },
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Cover', item: 'https://exemple.fr/en/themes/couverture/' },
        { '@type': 'ListItem', position: 2, name: 'AME' },
      ],
    },
  })
})

it('says that a lawyer has read it only when one has', () => {
  expect(data()).not.toHaveProperty('lastReviewed')
  expect(data({ reviewed: '2026-05-01' })).toMatchObject({ lastReviewed: '2026-05-01' })
})

it('an easy-to-read text is based on the French, not a translation of it; the French follows nothing', () => {
  expect(data({ follows: { as: 'basis', path: '/fr/ame/' } })).toMatchObject({
    isBasedOn: { url: 'https://exemple.fr/fr/ame/' },
  })
  expect(Object.keys(data({ follows: null }))).not.toContain('translationOfWork')
})

it('no address is told, rather than half of one, while the site has none', () => {
  const mainPage = { title: 'AME', path: '/fr/falc/ame/' }
  expect(ficheJsonLd({ ...page, mainPage, origin: '' })).not.toMatch(/"\/|"url"|"item"/)
  expect(data({ origin: '' })).toMatchObject({
    name: 'AME',
    breadcrumb: { itemListElement: [{ name: 'Cover' }, { name: 'AME' }] },
  })
})

it('no title can close the script that it stands in', () => {
  expect(ficheJsonLd({ ...page, title: '</script><script>alert(1)' })).not.toContain('</script>')
})

it('says nothing of a licence when the site has none', () => {
  expect(data({ licence: null })).not.toHaveProperty('license')
})
