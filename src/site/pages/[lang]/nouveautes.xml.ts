import type { APIRoute } from 'astro'
import { languagePaths } from '../../languages.ts'
import { feedOf } from '../../news/feed-of.ts'

export const getStaticPaths = () => languagePaths()

export const GET: APIRoute<Record<string, never>, { lang: string }> = ({ params }) => feedOf(params.lang)
