import { library } from 'virtual:library'
import { typeset } from '../../markdown/in-language.ts'
import type { Version } from '../../library/model.ts'

/** A word that the page explains in place, for the list that paper needs. */
export interface TermShown {
  readonly id: string
  readonly name: string
  readonly explanation: string
}

const target = /popovertarget="[^"]*-t-([a-z0-9-]+)"/gu

/** The words explained in a page's HTML, once each, by alphabet. */
export function termsShown(html: readonly string[], { lang, level }: Version): TermShown[] {
  const ids = new Set(html.flatMap((part) => Array.from(part.matchAll(target), ([, id = '']) => id)))
  return Array.from(ids)
    .flatMap((id): TermShown[] => {
      const entry = library.terms.get(id)?.entries.get(lang)
      if (!entry) return []
      const explanation = (level === 'falc' && entry.falc) || entry.plain
      const name = entry.long ? `${entry.name} (${entry.long})` : entry.name
      return [{ id, name: typeset(name, lang), explanation: typeset(explanation.replaceAll('\n', ' '), lang) }]
    })
    .sort((a, b) => a.name.localeCompare(b.name, lang))
}
