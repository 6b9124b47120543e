import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import { sayValue } from '../facts/say.ts'
import { sayDate, sayPartialDate } from '../facts/say-date.ts'
import { speechOf } from '../facts/speech-of.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import type { LinkTarget, RenderContext } from '../markdown/context.ts'
import { frenchForms } from '../markdown/french-names.ts'
import type { TermFinder } from '../markdown/terms.ts'
import { compileTerms } from '../markdown/terms.ts'
import { wordsIn } from '../markdown/words/words-in.ts'
import { ask } from '../traces/answers.ts'
import { explainedTo, saidTo } from './easy-words.ts'

/** Where links lead and whether words are explained: what a page has and plain text has not. */
export interface Surroundings {
  readonly explains: boolean
  readonly lawAddress: (lang: Lang, code: string, article: string) => string | null
  readonly pictureAddress: (concept: string) => string | null
  readonly letterAddress: (lang: Lang, letter: string) => string
  readonly ficheLink: (lang: Lang, level: Level, fiche: string, section: string | null) => LinkTarget | null
}

/** Plain text: no address, no picture, no word explained. */
export const plainText: Surroundings = {
  explains: false,
  lawAddress: () => null,
  pictureAddress: () => null,
  letterAddress: () => '',
  ficheLink: () => null,
}

/**
 * What a text of a language and level is shown with; `whoKnows` is the contact that gives today's value of a figure
 * that has ended.
 */
export type Readers = (lang: Lang, level: Level, whoKnows?: string) => RenderContext

/** The readers of a Library on its day; each context is made once. */
export function readersOf(
  library: Library,
  { explains, lawAddress, pictureAddress, letterAddress, ficheLink }: Surroundings = plainText,
): Readers {
  const finders = new Map<string, TermFinder>()
  const finderIn = (lang: Lang, level: Level): TermFinder => {
    const key = `${lang} ${level}`
    const finder = finders.get(key) ?? (explains ? compileTerms(formsIn(library, lang, level)) : () => [])
    finders.set(key, finder)
    return finder
  }
  const frenchFinders = new Map<Lang, TermFinder>()
  const frenchNamesIn = (lang: Lang): TermFinder => {
    const finder =
      frenchFinders.get(lang) ?? (explains && lang !== 'fr' ? compileTerms(frenchIn(library, lang)) : () => [])
    frenchFinders.set(lang, finder)
    return finder
  }
  const contexts = new Map<string, RenderContext>()
  return (lang, level, whoKnows = '') => {
    const key = `${lang} ${level} ${whoKnows}`
    const known = contexts.get(key)
    if (known) return known
    const words = wordsIn(library.languageFiles, lang, level)
    const speech = speechOf(library.languageFiles, lang)
    const dates = speechOf(library.languageFiles, words.lang)
    const dir = library.languages.find(({ code }) => code === lang)?.dir ?? 'ltr'
    const made: RenderContext = {
      lang,
      dir,
      level,
      idPrefix: '',
      words,
      sayValue: (entry, grammar) => sayValue(entry, speech, level, grammar),
      sayDate: (date) => sayDate(date, dates),
      sayPartialDate: (date) => sayPartialDate(date, dates),
      sayText: (text) => saidTo(text, lang, level),
      fact: (id) => ask(library, 'fact', id),
      law: (id) => ask(library, 'article', id),
      lawPage: ({ code, num }) => lawAddress(lang, code.id, num),
      term: (id) => {
        const entry = library.terms.get(id)?.entries.get(lang)
        return entry === undefined ? null : explainedTo(entry, level)
      },
      findTerms: finderIn(lang, level),
      frenchNames: frenchNamesIn(lang),
      contact: (id) => library.contacts.get(id) ?? null,
      letter: (id) => {
        const letter = library.letters.get(id)
        return letter ? { title: letter.title, href: letterAddress(lang, id) } : null
      },
      fiche: (id, section) => ficheLink(lang, level, id, section),
      picture: (concept) => {
        const href = pictureAddress(concept)
        return href === null
          ? null
          : { href, turned: dir === 'rtl' && library.pictograms.get(concept)?.mirror === true }
      },
      whoKnows: library.contacts.get(whoKnows) ?? null,
    }
    contexts.set(key, made)
    return made
  }
}

/** The written forms of the words that readers of a text may not know. */
function* formsIn(library: Library, lang: Lang, level: Level): Iterable<readonly [string, readonly string[]]> {
  for (const { id, entries } of library.terms.values()) {
    const entry = entries.get(lang)
    if (entry && (isEasy(level) || !entry.common)) yield [id, entry.forms]
  }
}

function* frenchIn(library: Library, lang: Lang): Iterable<readonly [string, readonly string[]]> {
  for (const { id, entries } of library.terms.values())
    yield [id, frenchForms({ fr: entries.get('fr'), own: entries.get(lang) })]
}
