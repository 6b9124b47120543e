import { library } from 'virtual:library'
import type { Fiche } from '../../library/fiche.ts'
import type { Page } from '../../library/pages.ts'

/**
 * The short code of a page: the fiche's for a main page; for another one, that of its first section, which leads there.
 */
export function pageCode(
  { id }: Pick<Fiche, 'id'>,
  { part, sections }: Pick<Page, 'part' | 'sections'>,
): string | undefined {
  return library.codes.get(part === null ? id : `${id}#${sections[0]?.id ?? ''}`)
}
