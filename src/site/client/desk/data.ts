import type { GivenText } from '../../collection/given-texts.ts'
import type { Figures } from '../../collection/section-figures.ts'
import { pageData } from '../collection/page-data.ts'

/** What the desk says, and with what. */
export interface DeskData {
  /** Language of the page. */
  readonly own: string
  readonly texts: readonly GivenText[]
  readonly said: Readonly<Record<string, string>> & { readonly states: Readonly<Record<string, string>> }
  /** By fiche, then by section. */
  readonly figures: Readonly<Record<string, Readonly<Record<string, Figures>>>>
}

export const data = pageData<DeskData>('bureau')

/** A sentence of the desk with its blanks filled. */
export function say(name: string, blanks: Readonly<Record<string, string>> = {}): string {
  return Object.entries(blanks).reduce(
    (text, [blank, value]) => text.replace(`{${blank}}`, () => value),
    data.said[name] ?? '',
  )
}

/** « Chiffres de cette partie, au 28 novembre 2026 : à jour : 3, à revérifier : 1 ». */
export function sayFigures(fiche: string, section: string | null): string {
  const sections = data.figures[fiche] ?? {}
  const counted: Record<string, number> = {}
  for (const [id, states] of Object.entries(sections))
    if (section === null || section === id)
      for (const [state, count] of Object.entries(states)) counted[state] = (counted[state] ?? 0) + (count ?? 0)
  const lines = Object.entries(data.said.states).flatMap(([state, sentence]) =>
    counted[state] ? [sentence.replace('{n}', String(counted[state]))] : [],
  )
  return lines.length === 0 ? say('noFigures') : `${say('figures')} ${lines.join(say('comma'))}`
}
