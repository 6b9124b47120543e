import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { ElementContent } from 'hast'
import type { FicheLink, RenderContext } from './context.ts'
import { element } from './element.ts'
import { added } from './in-language.ts'


/** The two parts of `fiche:css#cout`, or null for any other address. */
export function ficheTarget(url: string): { readonly id: string; readonly section: string | null } | null {
  const match = /^fiche:([^#]*)(?:#(.+))?$/u.exec(url)
  return match ? { id: match[1] ?? '', section: match[2] ?? null } : null
}

/**
 * Which text of a fiche a reader is sent to: same language and level, else the same language, else
 * French of the same level, else French; null when the fiche has none of them.
 */
export function nearestVersion(
  lang: string,
  level: Level,
  exists: (lang: string, level: Level) => boolean,
): { readonly lang: string; readonly level: Level } | null {
  const wanted = [{ lang, level }, { lang, level: 'standard' }, { lang: 'fr', level }, { lang: 'fr', level: 'standard' }] as const
  return wanted.find((version) => exists(version.lang, version.level)) ?? null
}

/** A link to another text of the site, which says so when it is not in the reader's language or not easy to read. */
export function ficheLink(target: FicheLink, context: RenderContext, children: readonly ElementContent[]): ElementContent {
  const foreign = target.lang === context.lang ? null : context.words.inFrench
  const harder = !isEasy(target.level) && isEasy(context.level) ? context.words.notEasy : null
  const said = [foreign, harder].filter((words) => words !== null).join(', ')
  const note = said === '' ? null : element('span', { className: ['link-note'] }, ...added(` (${said})`, context))
  return element('a', { href: target.href, ...(foreign === null ? {} : { hrefLang: target.lang }) }, ...children, note)
}
