import type { PlannedSection } from '../library/planned-section.ts'
import type { SheetRole } from '../library/sheet-choice.ts'

/** What each section is on the sheet, by `sections.yaml`, in the order of the paper. */
export type UsualPlan = Pick<PlannedSection, 'id' | 'sheet'>[]

/** What a sheet must have where the text has it, the one to give up first at the end. */
export const neededRoles: readonly SheetRole[] = ['steps', 'papers', 'deadlines']

export function roleOf(plan: Readonly<UsualPlan>, section: string): SheetRole | null {
  return plan.find(({ id }) => id === section)?.sheet ?? null
}

/** The sections of a role, in order. */
export function sectionsOf(plan: Readonly<UsualPlan>, role: SheetRole): readonly string[] {
  return plan.flatMap(({ id, sheet }) => (sheet === role ? [id] : []))
}
