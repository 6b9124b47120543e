import type { Version } from './fiche.ts'
import type { PageBlock } from './mdx/page-block.ts'

/** A text of one of the site's own pages: read, checked and followed like a text of a fiche. */
export interface PageText extends Version {
  /** Name of its folder, and its address: `aide`. */
  readonly page: string
  /** What menus call it. */
  readonly menu: string
  /** What the site shows in its head. */
  readonly opening: readonly PageBlock[]
  readonly settings: PageSettings
  /** Lent by the project to a folder that has no such page: not for its editors to mend. */
  readonly borrowed: boolean
}

/** What the French text of a page says for all its texts. */
export interface PageSettings {
  /** Place among the links at the foot of every page; null when it is not among them. */
  readonly foot: number | null
  /** In other languages, the foot says its French name too: what the law wants said in French. */
  readonly namedInFrench: boolean
  /** Its address names no language. */
  readonly frenchOnly: boolean
  /** Another organisation's site shows it when it has none of that name. */
  readonly lent: boolean
}
