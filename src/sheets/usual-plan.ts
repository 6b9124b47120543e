/** What a section is on the sheet. */
export type Role = 'conditions' | 'steps' | 'papers' | 'deadlines' | 'refusal'

/** The section of each role, by the id that every fiche of the house gives it, in the order of the paper. */
export const usualSections: readonly (readonly [section: string, role: Role])[] = [
  ['qui', 'conditions'],
  ['comment', 'steps'],
  ['papiers', 'papers'],
  ['delais', 'deadlines'],
  ['refus', 'refusal'],
]

/** Sections that the sheet must have where the text has them, the one to give up first at the end. */
export const needed: readonly string[] = ['comment', 'papiers', 'delais']

/** The section of the people to call. */
export const helpSection = 'aide'

const roles = new Map(usualSections)

export function roleOf(section: string): Role | null {
  return roles.get(section) ?? null
}
