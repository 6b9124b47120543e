import type { Fiche, Lang, Library, Version } from '../library/model.ts'
import { typeset } from '../markdown/in-language.ts'
import { languageOf } from './languages/language-of.ts'
import type { NamedFiche, NamedSection, NamesIndex } from './names-index.ts'
import { cutInWords, wordsOf } from './words.ts'

/** Beyond this many words a mended spelling is no likelier to be right, and the file grows. */
const MOST_WORDS = 3000

/**
 * The names index of a language: its published fiches, and those that only exist in French when the
 * language has names for them.
 *
 * @param texts normalised text of each text indexed in this language, for the vocabulary.
 */
export function makeNames(library: Library, lang: Lang, texts: readonly string[]): NamesIndex {
  const fiches = Array.from(library.fiches.values()).flatMap((fiche) => named(library, fiche, lang) ?? [])
  return { lang, indexed: texts.length > 0, languages: library.languages, fiches, words: vocabulary(library, lang, texts) }
}

/** The published text of a fiche in a language: standard, else simplified. */
export function publishedIn(fiche: Fiche, lang: Lang): Version | null {
  const version = fiche.versions.get(`${lang}/standard`) ?? fiche.versions.get(`${lang}/falc`)
  return version?.status === 'published' ? version : null
}

function named(library: Library, fiche: Fiche, lang: Lang): NamedFiche | null {
  const names = library.searchNames.get(lang)?.get(fiche.id) ?? []
  const own = publishedIn(fiche, lang)
  const shown = own ?? (names.length > 0 ? publishedIn(fiche, 'fr') : null)
  if (!shown) return null
  const levels = (['standard', 'falc'] as const).flatMap((level) => {
    const version = fiche.versions.get(`${shown.lang}/${level}`)
    return version?.status === 'published' ? [[level, typeset(version.title, shown.lang)]] : []
  })
  const easy = fiche.versions.get(`${shown.lang}/falc`)
  return {
    id: fiche.id,
    lang: shown.lang,
    title: typeset(shown.title, shown.lang),
    summary: typeset(shown.summary, shown.lang),
    levels: Object.fromEntries(levels),
    languages: library.languages.flatMap(({ code }) => (code !== shown.lang && publishedIn(fiche, code) ? [code] : [])),
    keywords: own?.keywords ?? [],
    names: [...new Set([...names, ...(library.terms.get(fiche.id)?.entries.get(lang)?.forms ?? [])])],
    code: library.codes.get(fiche.id) ?? null,
    sections: own
      ? own.sections.map(({ id, title }) => ({ id, title: typeset(title, lang), code: library.codes.get(`${fiche.id}#${id}`) ?? null, ...easyPage(easy, id) }))
      : [],
  }
}

/** Where the easy-to-read text has a section; nothing to say when that is its main page, or when there is no such text. */
function easyPage(easy: Version | undefined, section: string): Pick<NamedSection, 'easy'> {
  if (easy?.status !== 'published') return {}
  const held = easy.sections.find(({ id }) => id === section)
  return held?.part === null ? {} : { easy: held?.part ?? null }
}

/** Words of the glossary, then those of the texts that stand in most of them. */
function vocabulary(library: Library, lang: Lang, texts: readonly string[]): string {
  const { stopWords } = languageOf(lang)
  const words = new Set<string>()
  for (const term of library.terms.values()) for (const form of term.entries.get(lang)?.forms ?? []) for (const word of wordsOf(form, lang)) words.add(word)
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of new Set(cutInWords(text, lang))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const common = Array.from(counts).filter(([word, count]) => count > 1 && word.length > 3 && !/\d/.test(word)).sort((a, b) => b[1] - a[1])
  for (const [word] of common.slice(0, MOST_WORDS)) words.add(word)
  return Array.from(words).filter((word) => !stopWords.has(word)).sort().join(' ')
}
