import { library } from 'virtual:library'
import { visit } from 'unist-util-visit'
import type { FactOnDay } from '../../facts/fact.ts'
import { textContext } from '../fiche/text-context.ts'

/** How many figures are in each state on the day of the build. */
export type Figures = Partial<Record<FactOnDay['state'], number>>

/** The figures of each section of each fiche, by their ids, each figure of a section counted once. */
export function sectionFigures(): Record<string, Record<string, Figures>> {
  return Object.fromEntries(
    [...library.fiches.values()].flatMap((fiche) => {
      const version = fiche.versions.get('fr/standard')
      if (version === undefined) return []
      const { fact } = textContext('fr', 'standard', fiche.theme)
      const sections = version.sections.map(({ id, nodes }) => {
        const ids = new Set<string>()
        for (const node of nodes)
          visit(node, 'mention', (mention) => void (mention.kind === 'fact' && ids.add(mention.id)))
        return [id, countStates([...ids].flatMap((known) => fact(known) ?? []))] as const
      })
      return [[fiche.id, Object.fromEntries(sections)]]
    }),
  )
}

function countStates(facts: readonly FactOnDay[]): Figures {
  const counted: Figures = {}
  for (const { state } of facts) counted[state] = (counted[state] ?? 0) + 1
  return counted
}
