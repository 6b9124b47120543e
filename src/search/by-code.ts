import { parseCode } from '../codes/parse-code.ts'
import type { NamedFiche, NamedSection, NamesIndex } from './names-index.ts'

/** What a short code stands for. */
export interface Coded {
  readonly fiche: NamedFiche
  readonly section: NamedSection | null
}

/** The fiche or section of a short code typed in place of a question, with or without spaces; null when it is none. */
export function byCode({ fiches }: NamesIndex, typed: string): Coded | null {
  const parsed = parseCode(typed, () => true)
  if (parsed.state !== 'known') return null
  for (const fiche of fiches) {
    if (fiche.code === parsed.code) return { fiche, section: null }
    const section = fiche.sections.find(({ code }) => code === parsed.code)
    if (section) return { fiche, section }
  }
  return null
}
