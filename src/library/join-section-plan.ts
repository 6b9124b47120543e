import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlannedSection } from './planned-section.ts'
import { readSectionPlan } from './read-section-plan.ts'
import { readYaml } from './yaml-text.ts'

let shipped: readonly PlannedSection[] | undefined

/** The plan of a folder's fiches: its own, or the project's when it has none. */
export function joinSectionPlan(own: readonly PlannedSection[]): readonly PlannedSection[] {
  return own.length > 0 ? own : (shipped ??= readShipped())
}

/** The project's own plan. Its mistakes are told when its own folder is checked. */
function readShipped(): readonly PlannedSection[] {
  const source = readFileSync(join(import.meta.dirname, '../../content/sections.yaml'), 'utf8')
  const nothing = () => undefined
  const yaml = readYaml(source, nothing)
  return yaml === null ? [] : readSectionPlan(yaml, 'sections.yaml', nothing, nothing).map(({ value }) => value)
}
