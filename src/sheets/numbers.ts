import type { Contact } from '../library/helps.ts'
import type { Library, Version } from '../library/model.ts'
import { helpSection } from './usual-plan.ts'

/** Who can be called or written to by phone: the site's help line, then those that the text sends to for help. */
export function numbersOf(
  { sections }: Pick<Version, 'sections'>,
  { site, contacts }: Pick<Library, 'site' | 'contacts'>,
): readonly Contact[] {
  const named = sections.filter(({ id }) => id === helpSection).flatMap(({ uses }) => uses.contacts)
  const found = named.flatMap((id) => contacts.get(id) ?? [])
  const all = new Set([...(site.helpline === null ? [] : [site.helpline]), ...found])
  return [...all].filter(({ phone, sms }) => phone !== null || sms !== null)
}
