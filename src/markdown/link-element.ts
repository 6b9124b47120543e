import type { ElementContent } from 'hast'
import { isEasy } from '../facts/level.ts'
import type { LinkTarget, RenderContext } from './context.ts'
import { element } from './element.ts'
import { safeUrl } from './external-link.ts'
import type { FicheTarget } from './fiche-link.ts'
import { added } from './in-language.ts'

/** A link of a text to anything else than a fiche. Where its target is unsafe, its words stay and the link goes. */
export function linkElement(
  url: string,
  context: RenderContext,
  children: readonly ElementContent[],
): ElementContent[] {
  if (url.startsWith('#')) return [element('a', { href: `#${context.idPrefix}${url.slice(1)}` }, ...children)]
  const href = safeUrl(url)
  if (href === null) return [...children]
  const external = /^https?:/iu.test(href)
  // Pages of the site whose address names no language are in French.
  const french = context.lang !== 'fr' && /^\/(?![a-z]{2}\/)/u.test(href)
  return [
    element(
      'a',
      { href, ...(external ? { rel: ['external', 'noreferrer'] } : {}), ...(french ? { hrefLang: 'fr' } : {}) },
      ...children,
    ),
  ]
}

/**
 * A link to another text of the site, which says so when it is not in the reader's language or not easy
 * to read. Where no text is meant, its words stay and the link goes.
 */
export function linkToFiche(
  { fiche, section }: FicheTarget,
  context: RenderContext,
  children: readonly ElementContent[],
): ElementContent[] {
  const target = context.fiche(fiche, section === '' ? null : section)
  return target === null ? [...children] : [toText(target, context, children)]
}

function toText(target: LinkTarget, context: RenderContext, children: readonly ElementContent[]): ElementContent {
  const foreign = target.lang === context.lang ? null : context.words.inFrench
  const harder = !isEasy(target.level) && isEasy(context.level) ? context.words.notEasy : null
  const said = [foreign, harder].filter((words) => words !== null).join(', ')
  const note = said === '' ? null : element('span', { className: ['link-note'] }, ...added(` (${said})`, context))
  return element('a', { href: target.href, ...(foreign === null ? {} : { hrefLang: target.lang }) }, ...children, note)
}
