import type { ElementContent } from 'hast'
import { element } from './element.ts'
import { safeUrl } from './external-link.ts'
import { ficheLink, ficheTarget } from './fiche-link.ts'
import type { Scope } from './scope.ts'

/** Any link of a text. Where its target is unknown or unsafe, its words stay and the link goes. */
export function linkInText(url: string, scope: Scope, children: readonly ElementContent[]): ElementContent[] {
  const { context } = scope
  const fiche = ficheTarget(url)
  if (fiche) {
    const target = context.fiche(fiche.id, fiche.section)
    return target ? [ficheLink(target, context, children)] : [...children]
  }
  if (url.startsWith('#')) return [element('a', { href: `#${context.idPrefix}${url.slice(1)}` }, ...children)]
  const href = safeUrl(url)
  if (href === null) return [...children]
  const external = /^https?:/iu.test(href)
  // Pages of the site whose address names no language are in French.
  const french = context.lang !== 'fr' && /^\/(?![a-z]{2}\/)/u.test(href)
  return [element('a', { href, ...(external ? { rel: ['external', 'noreferrer'] } : {}), ...(french ? { hrefLang: 'fr' } : {}) }, ...children)]
}
