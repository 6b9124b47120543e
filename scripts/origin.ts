import { passingAuthority } from '../src/news/tag.ts'
import { wrongUse } from './arguments.ts'

/** `https://exemple.fr` of the published site, null while it has none; ends the process on anything else. */
export function publishedOrigin(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  const url = URL.parse(given)
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '')
    return url.origin
  return wrongUse(`« ${given} » n'est pas l'adresse d'un site : écrivez par exemple --origin https://exemple.fr`)
}

/** What a build has not made for want of an address, or what should be written down before it changes. */
export function aboutOrigin(origin: string | null, feedTag: string | null, today: string): string {
  if (origin === null) {
    return 'Sans --origin, le site ne connaît pas son adresse : pas de flux, pas de sitemap.xml, pas de codes QR, pas d’images de liens, et des données ouvertes aux adresses relatives.\n'
  }
  if (feedTag !== null) return ''
  const tag = passingAuthority(origin, today)
  return `Les flux nomment leurs nouveautés d'après cette adresse et cette année. Pour que les abonnés ne les reçoivent pas deux fois, écrivez dans site.yaml : feed_tag: "${tag}"\n`
}
