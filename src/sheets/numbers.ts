import type { Version } from '../library/fiche.ts'
import type { Contact } from '../library/helps.ts'
import type { Library } from '../library/model.ts'
import { sectionsOf } from './usual-plan.ts'

/** Who can be called or written to by phone: the site's help line, then those that the text sends to for help. */
export function numbersOf(
  { sections }: Pick<Version, 'sections'>,
  { site, contacts, sectionPlan }: Pick<Library, 'site' | 'contacts' | 'sectionPlan'>,
): readonly Contact[] {
  const helps = new Set(sectionsOf(sectionPlan, 'help'))
  const named = sections.filter(({ id }) => helps.has(id)).flatMap(({ uses }) => uses.contacts)
  const found = named.flatMap((id) => contacts.get(id) ?? [])
  const all = new Set([...(site.helpline === null ? [] : [site.helpline]), ...found])
  return [...all].filter(({ phone, sms }) => phone !== null || sms !== null)
}
