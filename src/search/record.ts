import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { Lang } from '../library/lang.ts'
import { normalise } from './words.ts'

/** One text as it is given to Pagefind. */
export interface TextRecord {
  readonly fiche: string
  readonly lang: Lang
  readonly level: Level
  /** Whether the fiche has no other text in this language, so that it is also the one for easy-to-read readers. */
  readonly only: boolean
  readonly title: string
  readonly summary: string
  /** Other names, keywords. */
  readonly names: readonly string[]
  /** Their `text` is normalised. */
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly text: string
    readonly terms: readonly string[]
  }[]
}

/** Sections of every fiche that name laws and helpers: they hold many words and answer few questions. */
const BESIDE = new Set(['textes', 'aide'])

/**
 * The smallest page that says what Pagefind needs: words already normalised, weights, section ids.
 * Nothing of it is shown: results carry the fiche's own title and summary.
 */
export function recordHtml({ fiche, lang, level, only, title, summary, names, sections }: TextRecord): string {
  const words = (text: string) => escapeHtml(normalise(text, lang))
  const body = sections.map(
    (section) =>
      `<h2 id="${escapeHtml(section.id)}">${words(section.title)}</h2>${section.terms.length > 0 ? `<p data-pagefind-weight="2">${words(section.terms.join(' '))}</p>` : ''}<p${BESIDE.has(section.id) ? ' data-pagefind-weight="0.5"' : ''}>${escapeHtml(section.text)}</p>`,
  )
  return `<html lang="${lang}"><head><title></title></head><body><i data-pagefind-meta="fiche:${fiche}"></i>${isEasy(level) || only ? '<i data-pagefind-filter="level:falc"></i>' : ''}<h1>${words(title)}</h1><p data-pagefind-weight="4">${words(names.join(' ; '))}</p><p data-pagefind-weight="3">${words(summary)}</p>${body.join('')}</body></html>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
