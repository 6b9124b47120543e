import type { Part, Version } from './fiche.ts'
import type { Section } from './section.ts'

/** One page of a text: what its readers have before them, with its own address. */
export interface Page extends Pick<Part, 'title' | 'summary' | 'file' | 'places' | 'source'> {
  /** Id of the part; null for the main page. */
  readonly part: string | null
  readonly sections: readonly Section[]
}

/** What of a version its pages are made of. */
type Paged = Pick<Version, 'title' | 'summary' | 'file' | 'places' | 'source' | 'sections' | 'parts'>

/** The pages of a text in reading order, its main page first. */
export function pagesOf({ title, summary, file, places, source, sections, parts }: Paged): readonly Page[] {
  const on = (part: string | null) =>
    parts.length === 0 ? sections : sections.filter((section) => section.part === part)
  return [
    { part: null, title, summary, file, places, source, sections: on(null) },
    ...parts.map(({ id, ...part }) => ({ ...part, part: id, sections: on(id) })),
  ]
}

/** The page on which a section stands; undefined when the text has no such section. */
export function pageWith(version: Paged, section: string): Page | undefined {
  return pagesOf(version).find(({ sections }) => sections.some(({ id }) => id === section))
}
