import { isSaidToBeCode, parseCode } from '../codes/parse-code.ts'
import type { WrongCode } from './answer.ts'
import type { NamedFiche, NamedSection, NamesIndex } from './names-index.ts'

/** What a short code stands for. */
export interface Coded {
  readonly fiche: NamedFiche
  readonly section: NamedSection | null
}

/**
 * The fiche, section or drawing of a short code typed in place of a question, however it is written; null when it is
 * none.
 */
export function byCode({ fiches }: NamesIndex, typed: string): Coded | null {
  const parsed = parseCode(typed, () => true)
  if (parsed.state !== 'known') return null
  for (const fiche of fiches) {
    if (fiche.code === parsed.code) return { fiche, section: null }
    const section = [...fiche.sections, ...(fiche.diagrams ?? [])].find(({ code }) => code === parsed.code)
    if (section) return { fiche, section }
  }
  return null
}

/**
 * What is wrong in a code typed in place of a question; null when it is no code, or a good one.
 * Digits alone are taken for one when nothing else has so many: six, or five and seven once typed.
 * Unknown means that no page of this language has it: another may.
 *
 * @param typing whether digits may be missing because they are still to come.
 */
export function wrongCode(index: NamesIndex, typed: string, typing: boolean): WrongCode | null {
  const parsed = parseCode(typed, () => byCode(index, typed) !== null)
  switch (parsed.state) {
    case 'wrong-check-digit':
      return parsed
    case 'unknown':
      return typing ? null : parsed
    case 'wrong-length': {
      const near = Math.abs(parsed.digits - parsed.expected) === 1
      return !typing && (near || isSaidToBeCode(typed)) ? parsed : null
    }
    default:
      return null
  }
}
