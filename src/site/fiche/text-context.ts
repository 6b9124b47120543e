import { library } from 'virtual:library'
import { localized } from '../../facts/localized.ts'
import { factOnDay } from '../../facts/on-day.ts'
import { sayDate } from '../../facts/say-date.ts'
import { sayValue } from '../../facts/say.ts'
import type { FactOnDay } from '../../facts/fact.ts'
import type { Lang, Level } from '../../library/model.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { compileTerms } from '../../markdown/terms.ts'
import { wordsIn } from '../../markdown/words/words-in.ts'
import { ficheAddress, letterAddress } from '../addresses.ts'
import { languageOf } from '../languages.ts'
import { versionFor } from './versions.ts'

const facts = new Map<string, FactOnDay>()
for (const [id, entries] of library.facts) if (entries.length > 0) facts.set(id, factOnDay(entries, library.today))

/** Themes whose figures the health insurance fund gives; for the others, the general help line. */
const fundThemes = new Set(['couverture', 'payer', 'vie'])

const contexts = new Map<string, RenderContext>()

/** What every text of one language, level and theme is shown with; made once. */
export function textContext(lang: Lang, level: Level, theme: string): RenderContext {
  const whoKnows = fundThemes.has(theme) ? 'assurance-maladie-3646' : 'sante-info-droits'
  const key = `${lang} ${level} ${whoKnows}`
  const known = contexts.get(key)
  if (known) return known
  const made: RenderContext = {
    lang,
    dir: languageOf(lang).dir,
    level,
    idPrefix: '',
    words: wordsIn(lang, level),
    sayValue: (entry) => sayValue(entry, lang, level),
    sayDate: (date) => sayDate(date, lang),
    sayText: (text) => localized(text, lang, level),
    fact: (id) => facts.get(id) ?? null,
    term: (id) => library.terms.get(id)?.entries.get(lang) ?? null,
    findTerms: compileTerms(formsIn(lang)),
    contact: (id) => library.contacts.get(id) ?? null,
    letter: (id) => {
      const letter = library.letters.get(id)
      return letter ? { title: letter.title, href: letterAddress(lang, id) } : null
    },
    fiche: (id, section) => {
      const fiche = library.fiches.get(id)
      const version = fiche && (versionFor(fiche, lang, level) ?? versionFor(fiche, 'fr', level))
      return version ? { href: ficheAddress(version.lang, version.level, id, section ?? undefined), lang: version.lang, level: version.level } : null
    },
    whoKnows: library.contacts.get(whoKnows) ?? library.contacts.get('sante-info-droits') ?? null,
  }
  contexts.set(key, made)
  return made
}

function* formsIn(lang: Lang): Iterable<readonly [string, readonly string[]]> {
  for (const { id, entries } of library.terms.values()) {
    const entry = entries.get(lang)
    if (entry) yield [id, entry.forms]
  }
}
