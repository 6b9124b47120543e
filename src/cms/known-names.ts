import { localized } from '../facts/localized.ts'
import { factOnDay } from '../facts/on-day.ts'
import { sayValue } from '../facts/say.ts'
import { speechOf } from '../facts/speech-of.ts'
import type { Library } from '../library/model.ts'

/** What can be named in a text, with what it says today. */
export interface KnownName {
  /** What is written: `{{css.ceiling.free.1}}`. */
  readonly write: string
  /** Words to find and know it by. */
  readonly say: string
}

/** All that a text may name, facts first. */
export function knownNames(library: Library): readonly KnownName[] {
  const speech = speechOf(library.languageFiles, 'fr')
  const facts = Array.from(library.facts, ([id, entries]) => {
    const { entry } = factOnDay(entries, library.today)
    return { write: `{{${id}}}`, say: `${localized(entry.label, 'fr').text} : ${sayValue(entry, speech, 'standard')}` }
  })
  const fiches = Array.from(library.fiches, ([id, { versions }]) => ({
    write: `[${versions.get('fr/standard')?.title ?? id}](fiche:${id})`,
    say: `Lien vers la fiche : ${versions.get('fr/standard')?.title ?? id}`,
  }))
  const contacts = Array.from(library.contacts, ([id, { name }]) => ({
    write: `{{contact:${id}}}`,
    say: `Contact : ${localized(name, 'fr').text}`,
  }))
  const terms = Array.from(library.terms, ([id, { entries }]) => ({
    write: `{{term:${id}}}`,
    say: `Mot expliqué : ${entries.get('fr')?.name ?? id}`,
  }))
  const law = Array.from(library.law.keys(), (id) => ({ write: `{{law:${id}}}`, say: `Article de loi : ${id}` }))
  return [...facts, ...fiches, ...contacts, ...terms, ...law]
}
