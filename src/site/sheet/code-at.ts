import { library } from 'virtual:library'
import type { Interface } from '../strings/interface-of.ts'
import { codeWords } from './code-words.ts'

/** From the address of a page of a fiche or of a section to its code: `/fr/falc/ame/refus/#delais`. */
export function codeAt(href: string, ui: Interface): string | null {
  const [path = '', section] = href.split('#')
  const fiche = path.split('/').find((part) => library.fiches.has(part))
  if (!path.startsWith('/') || fiche === undefined) return null
  const code = library.codes.get(section === undefined ? fiche : `${fiche}#${section}`)
  return code === undefined ? null : codeWords(code, ui)
}
