import { site } from 'virtual:site'
import type { APIRoute } from 'astro'

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n${site.origin ? `Sitemap: ${site.origin}/sitemap.xml\n` : ''}`)
