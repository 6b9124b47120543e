import { library } from 'virtual:library'
import type { APIRoute } from 'astro'
import type { Theme } from '../../../../../library/theme.ts'
import { languages } from '../../../../languages.ts'
import { feedOf, hasFeeds } from '../../../../news/feed-of.ts'

export const getStaticPaths = () =>
  (hasFeeds ? languages : []).flatMap(({ code }) =>
    library.themes.map((theme) => ({ params: { lang: code, theme: theme.id }, props: { theme } })),
  )

export const GET: APIRoute<{ theme: Theme }, { lang: string; theme: string }> = ({ params, props }) =>
  feedOf(params.lang, props.theme)
