import type { Section, Version } from '../../library/model.ts'

/** What readers come for, when a text is too long to read whole. */
const wanted = ['qui', 'comment', 'papiers', 'cout', 'refus', 'aide']
const most = 6

/**
 * The six parts of a text that its first page leads to at once, in reading order, whatever page they are on: those of
 * every fiche first, then the fiche's own. The one that opens the text is just below.
 */
export function firstLinks({ sections }: Pick<Version, 'sections'>): readonly Section[] {
  const others = sections.slice(1)
  const common = wanted.flatMap((id) => others.find((section) => section.id === id) ?? [])
  const own = others.filter((section) => !common.includes(section))
  const chosen = new Set([...common, ...own].slice(0, most))
  return others.filter((section) => chosen.has(section))
}
