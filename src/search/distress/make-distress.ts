import type { Localized } from '../../facts/fact.ts'
import type { Level } from '../../facts/level.ts'
import type { Said } from '../../facts/localized.ts'
import { localized } from '../../facts/localized.ts'
import type { Contact, Distress } from '../../library/helps.ts'
import type { Lang } from '../../library/lang.ts'
import type { Library } from '../../library/model.ts'
import { typeset } from '../../markdown/in-language.ts'
import { publishedIn } from '../published-in.ts'
import { compileDistress } from './compile.ts'
import type { CallNow, DistressShown, PackedPhrases } from './list.ts'
import { packPhrase } from './phrase.ts'

/** Situations of a Library as they are shown to readers of a language and level, the most urgent first. */
export function shownDistress(library: Library, lang: Lang, level: Level = 'standard'): DistressShown[] {
  return library.distress.map((situation) => shown(situation, library, lang, level))
}

/** Phrases of all situations as browsers get them. */
export function packDistress(situations: readonly Distress[]): PackedPhrases[] {
  return compileDistress(situations).map(({ situation, lang, phrases, alone, not }) => [
    situation,
    lang,
    ...([phrases, alone, not].map((list) => list.map(packPhrase).join(',')) as [string, string, string]),
  ])
}

function shown({ id, say, contacts, fiches }: Distress, library: Library, lang: Lang, level: Level): DistressShown {
  const words = (text: Localized): Said => {
    const said = localized(text, lang, level)
    return { text: typeset(said.text, said.lang), lang: said.lang }
  }
  const callNow = ({ name, phone, sms, hours, confidence }: Contact): CallNow => ({
    name: words(name),
    // Where both have one number, a text message is the way for those who cannot speak.
    phone: phone === sms ? null : phone,
    sms,
    hours: hours === null ? null : words(hours),
    unverified: confidence === 'unverified',
  })
  const published = (fiche: string) => {
    const found = library.fiches.get(fiche)
    return found !== undefined && (publishedIn(found, lang) ?? publishedIn(found, 'fr')) !== null
  }
  return {
    id,
    say: words(say),
    contacts: contacts.flatMap((contact) => library.contacts.get(contact) ?? []).map(callNow),
    fiches: fiches.filter(published),
  }
}
