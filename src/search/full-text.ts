import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { QuestionWord } from './understand.ts'

/** The part of Pagefind's browser interface that is used here; its own types describe only the Node side. */
export interface Pagefind {
  readonly search: (
    words: string,
    options: { readonly filters?: { readonly level: Level } },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>
}

interface PagefindResult {
  readonly id: string
  readonly score: number
  readonly data: () => Promise<PagefindPage>
}

interface PagefindPage {
  readonly meta: Readonly<Record<string, string>>
  readonly sub_results: readonly {
    readonly anchor?: { readonly id: string }
    readonly weighted_locations: readonly { readonly balanced_score: number }[]
  }[]
}

/** A fiche met in the texts. */
export interface Met {
  /** 0 to 1: how much of the question the text holds, the best text having held each word best. */
  readonly score: number
  /** Section that holds most of the question, or null: the title and summary do. */
  readonly section: string | null
  /** Which words of the question the text holds. */
  readonly words: ReadonlySet<number>
}

/** A page opened for each of the best ones: a small file each. */
const MOST_PAGES = 6

/**
 * Looks a question up in the texts. Pagefind wants every word on the page, so each word is asked for by
 * itself and the answers are added: a text that holds most of the question is found, after those that hold it all.
 *
 * The plain words of easy-to-read texts help every reader, so both texts of a fiche are looked at, and
 * the better one counts; easy-to-read readers are answered from their own texts only.
 *
 * @param words of the question; null for one that no text has.
 * @param telling how much each word of the question counts.
 */
export async function lookUp(
  pagefind: Pagefind,
  words: readonly (QuestionWord | null)[],
  level: Level,
  telling: readonly number[],
): Promise<ReadonlyMap<string, Met>> {
  const pages = new Map<
    string,
    { score: number; words: Set<number>; found: { result: PagefindResult; part: number }[] }
  >()
  const all = telling.reduce((sum, each) => sum + each, 0)
  await Promise.all(
    words.map(async (word, at) => {
      const importance = (telling[at] ?? 0) / (all || 1)
      const best = new Map<string, { result: PagefindResult; part: number }>()
      for (const { word: read, weight } of word?.readings ?? []) {
        const { results } = await pagefind.search(read, isEasy(level) ? { filters: { level } } : {})
        const top = Math.max(...results.map(({ score }) => score), 0)
        for (const result of results) {
          const part = importance * weight * Math.sqrt(result.score / (top || 1))
          if (part > (best.get(result.id)?.part ?? 0)) best.set(result.id, { result, part })
        }
      }
      for (const [id, found] of best) {
        const page = pages.get(id) ?? { score: 0, words: new Set<number>(), found: [] }
        pages.set(id, { score: page.score + found.part, words: page.words.add(at), found: [...page.found, found] })
      }
    }),
  )
  const chosen = Array.from(pages.values())
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PAGES)
  const met = await Promise.all(
    chosen.map(async ({ found, ...page }) => ({
      ...page,
      found: await Promise.all(found.map(async ({ result, part }) => ({ page: await result.data(), part }))),
    })),
  )
  const fiches = new Map<string, Met>()
  for (const { score, words, found } of met) {
    const fiche = found[0]?.page.meta['fiche'] ?? ''
    if (score > (fiches.get(fiche)?.score ?? 0)) fiches.set(fiche, { score, words, section: bestSection(found) })
  }
  return fiches
}

function bestSection(found: readonly { readonly page: PagefindPage; readonly part: number }[]): string | null {
  const weights = new Map<string | null, number>()
  for (const { page, part } of found) {
    const sections = page.sub_results.map(({ anchor, weighted_locations }) => ({
      id: anchor?.id ?? null,
      weight: weighted_locations.reduce((sum, each) => sum + each.balanced_score, 0),
    }))
    const top = Math.max(...sections.map(({ weight }) => weight), 1)
    for (const { id, weight } of sections) weights.set(id, (weights.get(id) ?? 0) + part * Math.sqrt(weight / top))
  }
  weights.delete(null)
  return Array.from(weights).sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
