import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { xmlText } from '../../../news/atom.ts'
import { pageAddress } from '../../addresses.ts'
import { languagePaths } from '../../languages.ts'
import { siteWords } from '../../site-words.ts'

/** The browser asks for it out of the page: only a site with a published address has one. */
export const getStaticPaths = () => (site.origin === null ? [] : languagePaths())

/**
 * Lets a browser search the site from its address bar (OpenSearch 1.1); the question stays after the `#`, which no
 * server sees.
 */
export const GET: APIRoute<Record<string, never>, { lang: string }> = ({ params: { lang } }) => {
  const { name, tagline } = siteWords(lang)
  const address = `${site.origin}${pageAddress(lang, 'recherche')}#q={searchTerms}`
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/"><ShortName>${xmlText(name.text)}</ShortName><Description>${xmlText(tagline.text)}</Description><InputEncoding>UTF-8</InputEncoding><Language>${lang}</Language><Url type="text/html" template="${xmlText(address)}"/></OpenSearchDescription>
`,
    { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } },
  )
}
