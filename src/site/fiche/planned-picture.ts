import { library } from 'virtual:library'
import { sectionsOf } from '../../sheets/usual-plan.ts'

const planned = new Map(library.sectionPlan.map(({ id, pictogram }) => [id, pictogram]))

/** The picture of a section where its text names none. */
export function plannedPicture(section: string): string | null {
  return planned.get(section) ?? null
}

/** The picture of the people to call. */
export const helpPicture: string | null = sectionsOf(library.sectionPlan, 'help').map(plannedPicture)[0] ?? null
