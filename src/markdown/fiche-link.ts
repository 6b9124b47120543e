import type { PhrasingContent } from 'mdast'
import type { Parent } from 'unist'

/** What a link asks for: a fiche, or a section of it. */
export interface FicheTarget {
  readonly fiche: string
  /** Null for the whole fiche. */
  readonly section: string | null
}

/** A link to another text of the site, as a node of the tree: `[text](fiche:css#cout)`. */
export interface FicheLink extends Parent {
  type: 'ficheLink'
  fiche: string
  section: string | null
  /** As it is typed: `fiche:css#cout`. */
  url: string
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    ficheLink: FicheLink
  }
  interface RootContentMap {
    ficheLink: FicheLink
  }
}

/**
 * The two parts of an address that is written as that of a fiche, or null for any other.
 *
 * @example ficheTarget('fiche:css#cout') // { fiche: 'css', section: 'cout' }
 */
export function ficheTarget(url: string): FicheTarget | null {
  if (!url.startsWith('fiche:')) return null
  const [fiche = '', ...section] = url.slice('fiche:'.length).split('#')
  return { fiche, section: section.length === 0 ? null : section.join('#') }
}

/** False for a source that surely holds no link to a fiche. */
export function holdsFicheLink(source: string): boolean {
  return source.includes('fiche:')
}
