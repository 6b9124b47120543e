import type { Library } from '../../library/model.ts'
import { nearest } from '../../library/nearest.ts'

/** `casf.L251-1`, `css.R142-1-A`, `cciv.414-1`: a code of law, then an article. */
const article = /^[a-z]{2,12}\.(?:[LRDA]\*?)?\d[\w-]*$/

/** Articles of law that the library describes, by id; none while it describes none: any article may then be named. */
type WithLaw = Library & { readonly law?: ReadonlyMap<string, unknown> }

/** Whether an answer may rest on this: a fact, or an article of law. */
export function isGround(id: string, library: WithLaw): boolean {
  if (library.facts.has(id)) return true
  return library.law === undefined || library.law.size === 0 ? article.test(id) : library.law.has(id)
}

/** The ground closest to a mistyped one, or null. */
export function nearestGround(id: string, library: WithLaw): string | null {
  return nearest(id, [...library.facts.keys(), ...(library.law?.keys() ?? [])])
}
