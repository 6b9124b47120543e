import type { APIRoute } from 'astro'
import { languagePaths } from '../../languages.ts'
import { feedOf, hasFeeds } from '../../news/feed-of.ts'

export const getStaticPaths = () => (hasFeeds ? languagePaths() : [])

export const GET: APIRoute<Record<string, never>, { lang: string }> = ({ params }) => feedOf(params.lang)
