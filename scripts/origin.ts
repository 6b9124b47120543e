import { BadBase, readBase } from '../src/base/read-base.ts'
import { BadOrigin, readOrigin } from '../src/base/read-origin.ts'
import { passingAuthority } from '../src/news/tag.ts'
import { wrongUse } from './arguments.ts'

/**
 * `https://exemple.fr` of the published site, or `https://exemple.fr/droits` below a base; null while it has none. Ends
 * the process on anything else.
 */
export function publishedOrigin(given: string | undefined, base = '/'): string | null {
  const origin = orWrongUse(() => readOrigin(given, base))
  return origin === null ? null : `${origin}${base.slice(0, -1)}`
}

/** `/`, or the path below which the site is served; ends the process on anything else. */
export function servedBelow(given: string | undefined): string {
  return orWrongUse(() => readBase(given))
}

function orWrongUse<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof BadBase || error instanceof BadOrigin) return wrongUse(error.message)
    throw error
  }
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
