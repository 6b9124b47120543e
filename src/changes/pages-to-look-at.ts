import type { Library } from '../library/model.ts'
import type { FactChange, FollowerChange, HelpChange, PageToLookAt, TextChange } from './change.ts'
import type { TextOf } from './texts-of.ts'
import { textsOf } from './texts-of.ts'

/** Address of a text, on the page that holds a section. */
export type AddressOf = (text: TextOf['version'], section?: string) => string

/** Pages that readers will find otherwise, those of changed texts first; each once. */
export function pagesToLookAt(
  after: Library,
  { texts, facts, helps, followers }: Changed,
  addressOf: AddressOf,
): PageToLookAt[] {
  const known = textsOf(after)
  const pages = new Map<string, PageToLookAt>()
  const add = (key: string, section: string | undefined, why: PageToLookAt['why']) => {
    const found = known.get(key)
    if (found === undefined) return
    const { fiche, of, text, version } = found
    const address = addressOf(version, section).replace(/#.*$/, '')
    if (!pages.has(address)) pages.set(address, { fiche, of, text, address, why })
  }
  for (const { of, fiche, text, head, change, sections } of texts) {
    const key = `${of} ${fiche} ${text}`
    const here = sections.filter((section) => section.change !== 'removed')
    if (head.length > 0 || change === 'added' || here.length === 0) add(key, undefined, 'text')
    for (const { id } of here) add(key, id, 'text')
  }
  for (const { of, fiche, text, leftBehind } of followers)
    for (const section of leftBehind) add(`${of} ${fiche} ${text}`, section, 'behind')
  for (const { of, fiche, text, sections } of facts.flatMap(({ shownIn }) => shownIn))
    for (const section of sections) add(`${of} ${fiche} ${text}`, section, 'figure')
  for (const fiche of helps.flatMap(({ fiches }) => fiches))
    for (const [key, text] of known) if (text.of === 'fiche' && text.fiche === fiche) add(key, undefined, 'help')
  return [...pages.values()]
}

interface Changed {
  readonly texts: readonly TextChange[]
  readonly facts: readonly FactChange[]
  readonly helps: readonly HelpChange[]
  readonly followers: readonly FollowerChange[]
}
