/** What a page says of itself to search engines. */
export interface PageAbout {
  /** Empty while the site has no published address: then nothing is said that needs one. */
  readonly origin: string
  readonly path: string
  readonly lang: string
  /** Address of the licence of its text; null when there is none. */
  readonly licence: string | null
  readonly title: string
  /** `YYYY-MM-DD` on which a lawyer read it; null when none has. */
  readonly reviewed: string | null
  /** The French text that this one translates or simplifies; null for the French standard text itself. */
  readonly follows: { readonly as: 'translation' | 'basis'; readonly path: string } | null
  readonly themeTitle: string | null
  readonly themePath: string | null
  /** The main page of the text, when this is another one. */
  readonly mainPage: { readonly title: string; readonly path: string } | null
}

/**
 * A fiche as schema.org data: a `WebPage` with its licence, its review if there was one, and its trail of links.
 * Nothing that is not on the page: no rating, no question-and-answer, no medical claim.
 */
export function ficheJsonLd({
  origin,
  path,
  lang,
  licence,
  title,
  reviewed,
  follows,
  themeTitle,
  themePath,
  mainPage,
}: PageAbout): string {
  const above = [
    ...(themeTitle && themePath ? [{ title: themeTitle, path: themePath }] : []),
    ...(mainPage ? [mainPage] : []),
  ]
  const trail = above.map((page, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: page.title,
    ...(origin === '' ? {} : { item: `${origin}${page.path}` }),
  }))
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(origin === '' ? {} : { url: `${origin}${path}` }),
    name: title,
    inLanguage: lang,
    ...(reviewed === null ? {} : { lastReviewed: reviewed }),
    ...(licence === null ? {} : { license: licence }),
    ...(mainPage && origin !== '' ? { isPartOf: { '@type': 'WebPage', url: `${origin}${mainPage.path}` } } : {}),
    ...(follows === null || origin === ''
      ? {}
      : {
          [follows.as === 'basis' ? 'isBasedOn' : 'translationOfWork']: {
            '@type': 'WebPage',
            url: `${origin}${follows.path}`,
          },
        }),
    breadcrumb: {
      '@type': 'BreadcrumbList',
      itemListElement: [...trail, { '@type': 'ListItem', position: trail.length + 1, name: title }],
    },
  }
  // « < » would let a text close the script element it stands in.
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
