/** A text cut at the headings that carry an id: what stands for the same thing in both texts. */
import type { FalcText, Heading, List, Section, Sentence } from '../text/falc-text.ts'

export interface Part {
  readonly id: string
  readonly heading: Heading
  readonly start: number
  readonly end: number
  /** Those of its sub-headings included. */
  readonly sections: readonly Section[]
  readonly sentences: readonly Sentence[]
  readonly lists: readonly List[]
}

/** By id, in reading order; what stands before the first heading with an id belongs to no part. */
export function partsOf(text: FalcText): ReadonlyMap<string, Part> {
  const groups = new Map<string, { heading: Heading; sections: Section[] }>()
  let current: { heading: Heading; sections: Section[] } | undefined
  for (const section of text.sections) {
    if (section.id !== null && section.heading !== null) {
      current = groups.get(section.id) ?? { heading: section.heading, sections: [] }
      groups.set(section.id, current)
    }
    current?.sections.push(section)
  }
  return new Map(Array.from(groups, ([id, { heading, sections }]) => [id, toPart(id, heading, sections, text)]))
}

function toPart(id: string, heading: Heading, sections: readonly Section[], text: FalcText): Part {
  const last = sections.at(-1)
  const start = heading.start
  const end = Math.max(heading.end, last?.end ?? 0)
  return {
    id,
    heading,
    start,
    end,
    sections,
    sentences: sections.flatMap((section) => section.blocks.flatMap((block) => block.sentences)),
    lists: text.lists.filter((list) => list.start >= start && list.start < end),
  }
}
