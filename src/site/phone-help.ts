import { library } from 'virtual:library'
import type { Localized } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import type { Said } from '../facts/localized.ts'
import { localized } from '../facts/localized.ts'
import { phoneLink, sayPhone } from '../facts/phone.ts'
import { typeset } from '../markdown/in-language.ts'

/** Someone to call, as a page shows it. */
export interface PhoneHelp {
  readonly name: Said
  readonly number: string
  readonly link: string
  readonly hours: Said | null
  readonly cost: Said | null
}

/** The help line named on every page, null where the library does not have it. */
export function phoneHelp(lang: string, level: Level = 'standard'): PhoneHelp | null {
  const contact = library.site.helpline
  if (!contact?.phone) return null
  const say = (words: Localized): Said => {
    const { text, lang: said } = localized(words, lang, level)
    return { text: typeset(text, said), lang: said }
  }
  return {
    name: say(contact.name),
    number: sayPhone(contact.phone),
    link: phoneLink(contact.phone),
    hours: contact.hours === null ? null : say(contact.hours),
    cost: contact.cost === null ? null : say(contact.cost),
  }
}
