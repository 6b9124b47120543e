import { visit } from 'unist-util-visit'
import type { FactOnDay } from '../facts/fact.ts'
import type { Chosen } from './choose.ts'

/** The figures that a sheet says, each once, in its order. */
export function factsOn({ sides }: Pick<Chosen, 'sides'>, factOf: (id: string) => FactOnDay | null): FactOnDay[] {
  const ids = new Set<string>()
  for (const { nodes } of sides.flat())
    for (const node of nodes) visit(node, 'mention', ({ kind, id }) => void (kind === 'fact' && ids.add(id)))
  return [...ids].flatMap((id) => factOf(id) ?? [])
}
