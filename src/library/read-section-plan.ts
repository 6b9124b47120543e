import type { PlannedSection } from './planned-section.ts'
import { listOf } from './read-data.ts'
import { plannedSectionSchema } from './schemas/section-plan.ts'

/** Reads `sections.yaml`. */
export const readSectionPlan = listOf(
  plannedSectionSchema,
  ({ first_link: firstLink, ...section }): PlannedSection => ({ ...section, firstLink }),
)
