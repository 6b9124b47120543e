import type { Version } from '../../library/fiche.ts'

/** Stands for "on no page": the text leaves the section out. */
const nowhere = '-'

/**
 * Where the sections of a text stand when not all are on its main page, in a form that a page can carry
 * for its script: `demander:comment papiers;refus:refus;-:textes`. Undefined when all are.
 */
export function sectionPages({
  parts,
  sections,
  omitted,
}: Pick<Version, 'parts' | 'sections' | 'omitted'>): string | undefined {
  const on = (part: string) => sections.filter((section) => section.part === part).map(({ id }) => id)
  const absent = omitted.map(({ id }) => id).filter((id) => /^[a-z0-9-]+$/.test(id))
  const pages = [...parts.map(({ id }) => [id, on(id)] as const), [nowhere, absent] as const].filter(
    ([, ids]) => ids.length > 0,
  )
  return pages.length === 0 ? undefined : pages.map(([part, ids]) => `${part}:${ids.join(' ')}`).join(';')
}

/**
 * The address of a section in another text.
 *
 * @param text address of that text's main page, or of a section of it.
 * @param pages what `sectionPages` says of that text.
 * @returns the main page for a section that the text leaves out.
 */
export function addressOfSection(text: string, pages: string | undefined, section: string): string {
  const main = text.replace(/#.*$/, '')
  const [part] =
    pages
      ?.split(';')
      .map((page) => page.split(':'))
      .find(([, ids = '']) => ids.split(' ').includes(section)) ?? []
  if (part === nowhere) return main
  return `${main}${part === undefined ? '' : `${part}/`}#${section}`
}
