import { contentLicence } from './fiche-data.ts'

/** What a page says of itself to search engines. */
export interface PageAbout {
  /** Empty while the site has no published address: addresses are then relative. */
  readonly origin: string
  readonly path: string
  readonly lang: string
  readonly title: string
  /** `YYYY-MM-DD` of the last check. */
  readonly checked: string
  /** Address of the French text that this one follows, null for the French standard text itself. */
  readonly translationOf: string | null
  readonly themeTitle: string | null
  readonly themePath: string | null
  /** The main page of the text, when this is another one. */
  readonly mainPage: { readonly title: string; readonly path: string } | null
}

/**
 * A fiche as schema.org data: a `WebPage` with its review date and licence, and its trail of links.
 * Nothing that is not on the page: no rating, no question-and-answer, no medical claim.
 */
export function ficheJsonLd({ origin, path, lang, title, checked, translationOf, themeTitle, themePath, mainPage }: PageAbout): string {
  const above = [...(themeTitle && themePath ? [{ title: themeTitle, path: themePath }] : []), ...(mainPage ? [mainPage] : [])]
  const trail = above.map((page, index) => ({ '@type': 'ListItem', position: index + 1, name: page.title, item: `${origin}${page.path}` }))
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: `${origin}${path}`,
    name: title,
    inLanguage: lang,
    lastReviewed: checked,
    license: contentLicence.url,
    ...(mainPage ? { isPartOf: { '@type': 'WebPage', url: `${origin}${mainPage.path}` } } : {}),
    ...(translationOf ? { translationOfWork: { '@type': 'WebPage', url: `${origin}${translationOf}` } } : {}),
    breadcrumb: { '@type': 'BreadcrumbList', itemListElement: [...trail, { '@type': 'ListItem', position: trail.length + 1, name: title }] },
  }
  // « < » would let a text close the script element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
