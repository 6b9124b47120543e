import type { Version } from '../../library/fiche.ts'
import type { PlannedSection } from '../../library/planned-section.ts'
import type { Section } from '../../library/section.ts'

const most = 6

/**
 * The six parts of a text that its first page leads to at once, in reading order, whatever page they are on: those that
 * the plan of sections says, then the fiche's own. The one that opens the text is just below.
 */
export function firstLinks(
  { sections }: Pick<Version, 'sections'>,
  plan: readonly Pick<PlannedSection, 'id' | 'firstLink'>[],
): readonly Section[] {
  const others = sections.slice(1)
  const common = plan.flatMap(({ id, firstLink }) => (firstLink && others.find((section) => section.id === id)) || [])
  const own = others.filter((section) => !common.includes(section))
  const chosen = new Set([...common, ...own].slice(0, most))
  return others.filter((section) => chosen.has(section))
}
