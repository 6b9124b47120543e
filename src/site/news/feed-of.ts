import { library } from 'virtual:library'
import { site } from 'virtual:site'
import { localized } from '../../facts/localized.ts'
import type { Lang } from '../../library/lang.ts'
import type { Theme } from '../../library/theme.ts'
import { atomDocument } from '../../news/atom.ts'
import { passingAuthority, tagUri } from '../../news/tag.ts'
import { feedAddress, pageAddress, themeAddress } from '../addresses.ts'
import { siteWords } from '../site-words.ts'
import { interfaceIn } from '../strings/interface-in.ts'
import { newsLines } from './news-lines.ts'

/** Only a site with a published address has feeds: a reader program shows what it names out of its page. */
export const hasFeeds = site.origin !== null

/** The Atom feed of a language, or of one of its themes. */
export function feedOf(lang: Lang, theme?: Theme): Response {
  const { words } = interfaceIn(lang)
  const siteName = siteWords(lang).name.text
  const origin = site.origin ?? ''
  const authority = library.site.feedTag ?? passingAuthority(origin, library.today)
  const absolute = (path: string) => `${origin}${path}`
  const lines = newsLines(lang, theme?.id)
  const feed = atomDocument({
    title: theme ? `${words.news.title} – ${localized(theme.title, lang).text}` : `${words.news.title} – ${siteName}`,
    author: siteName,
    lang,
    id: tagUri(authority, theme ? `${lang}/${theme.id}` : lang),
    url: absolute(feedAddress(lang, theme?.id)),
    page: absolute(theme ? themeAddress(lang, theme.id) : pageAddress(lang, 'nouveautes')),
    updated: lines[0]?.on ?? library.today,
    entries: lines.map(({ id, on, title, href, text }) => ({
      id: tagUri(authority, `${lang}/${id}`),
      title,
      url: absolute(href),
      on,
      text,
    })),
  })
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } })
}
