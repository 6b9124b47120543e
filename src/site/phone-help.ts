import { library } from 'virtual:library'
import { localized } from '../facts/localized.ts'
import { phoneLink, sayPhone } from '../facts/phone.ts'
import type { Said } from '../facts/localized.ts'

/** Someone to call, as a page shows it. */
export interface PhoneHelp {
  readonly name: Said
  readonly number: string
  readonly link: string
  readonly hours: Said | null
  readonly cost: Said | null
}

/** The help line named on every page, null where the library does not have it. */
export function phoneHelp(lang: string, id = 'sante-info-droits'): PhoneHelp | null {
  const contact = library.contacts.get(id)
  if (!contact?.phone) return null
  return {
    name: localized(contact.name, lang),
    number: sayPhone(contact.phone),
    link: phoneLink(contact.phone),
    hours: contact.hours === null ? null : localized(contact.hours, lang),
    cost: contact.cost === null ? null : localized(contact.cost, lang),
  }
}
