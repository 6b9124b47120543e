import type { FactOnDay } from '../facts/fact.ts'
import { localized } from '../facts/localized.ts'
import { factOnDay } from '../facts/on-day.ts'
import { sayDate } from '../facts/say-date.ts'
import { sayValue } from '../facts/say.ts'
import type { Lang, Level, Library } from '../library/model.ts'
import type { RenderContext } from '../markdown/context.ts'
import { wordsIn } from '../markdown/words/words-in.ts'

/** What a text's plain words are read with: figures said, links without addresses, no word explained. */
export function plainContext(library: Library): (lang: Lang, level: Level) => RenderContext {
  const facts = new Map<string, FactOnDay>()
  for (const [id, entries] of library.facts) if (entries.length > 0) facts.set(id, factOnDay(entries, library.today))
  return (lang, level) => ({
    lang,
    dir: library.languages.find(({ code }) => code === lang)?.dir ?? 'ltr',
    level,
    idPrefix: '',
    words: wordsIn(lang, level),
    sayValue: (entry) => sayValue(entry, lang, level),
    sayDate: (date) => sayDate(date, lang),
    sayText: (text) => localized(text, lang, level),
    fact: (id) => facts.get(id) ?? null,
    term: (id) => library.terms.get(id)?.entries.get(lang) ?? null,
    findTerms: () => [],
    contact: (id) => library.contacts.get(id) ?? null,
    letter: (id) => {
      const letter = library.letters.get(id)
      return letter ? { title: letter.title, href: '' } : null
    },
    fiche: () => null,
    whoKnows: null,
  })
}
