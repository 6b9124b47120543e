import { library } from 'virtual:library'
import { groupCode } from '../../codes/code.ts'
import type { Interface } from '../strings/interface-of.ts'

/** From the address of a page of a fiche or of a section to its code: `/fr/falc/ame/refus/#delais`. */
export function codeAt(href: string, { words }: Interface): string | null {
  const [path = '', section] = href.split('#')
  const fiche = path.split('/').find((part) => library.fiches.has(part))
  if (!path.startsWith('/') || fiche === undefined) return null
  const code = library.codes.get(section === undefined ? fiche : `${fiche}#${section}`)
  return code === undefined ? null : words.sheet.code({ code: groupCode(code) })
}
