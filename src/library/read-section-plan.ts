import type { PlannedSection } from './model.ts'
import { listOf } from './read-data.ts'
import { plannedSectionSchema } from './schemas/section-plan.ts'

/** Reads `sections.yaml`. */
export const readSectionPlan = listOf(plannedSectionSchema, (section): PlannedSection => section)
