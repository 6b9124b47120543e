import { holdsFicheLink } from './fiche-link.ts'
import { hasBraces } from './mentions.ts'

/** False for a text that surely holds neither mention nor written link: most short texts need no parsing. */
export function asksByName(text: string): boolean {
  return hasBraces(text) || text.includes('](') || holdsFicheLink(text)
}
