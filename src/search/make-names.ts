import { standard } from '../facts/level.ts'
import { diagramsIn } from '../library/diagrams.ts'
import type { Fiche, Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import { typeset } from '../markdown/in-language.ts'
import { everydayWordsOf } from './everyday-words-of.ts'
import { makeHelps } from './make-helps.ts'
import type { NamedFiche, NamedSection, NamesIndex } from './names-index.ts'
import { namesFormat } from './names-index.ts'
import { publishedIn } from './published-in.ts'
import { unusualWeights } from './weights.ts'

/**
 * The names index of a language: its published fiches, and those that only exist in French when the
 * language has names for them; letters, check-ups, words and bodies.
 *
 * @param indexed whether the language has texts.
 */
export function makeNames(library: Library, lang: Lang, indexed: boolean): NamesIndex {
  const fiches = Array.from(library.fiches.values()).flatMap((fiche) => named(library, fiche, lang) ?? [])
  return {
    format: namesFormat,
    lang,
    indexed,
    languages: library.languages,
    everyday: everydayWordsOf(library.languageFiles, lang),
    ...unusualWeights(library.searchWeights),
    fiches,
    helps: makeHelps(library, lang),
  }
}

function named(library: Library, fiche: Fiche, lang: Lang): NamedFiche | null {
  const names = library.searchNames.get(lang)?.get(fiche.id) ?? []
  const own = publishedIn(fiche, lang)
  const shown = own ?? (names.length > 0 ? publishedIn(fiche, 'fr') : null)
  if (!shown) return null
  const levels = [standard, ...library.levels.keys()].flatMap((level): [string, string][] => {
    const version = fiche.versions.get(`${shown.lang}/${level}`)
    return version?.status === 'published' ? [[level, typeset(version.title, shown.lang)]] : []
  })
  const easy = [...library.levels.keys()]
    .map((level) => fiche.versions.get(`${shown.lang}/${level}`))
    .find((version) => version !== undefined)
  return {
    id: fiche.id,
    lang: shown.lang,
    title: typeset(shown.title, shown.lang),
    summary: typeset(shown.summary, shown.lang),
    theme: fiche.theme,
    levels: Object.fromEntries(levels),
    languages: library.languages.flatMap(({ code }) => (code !== shown.lang && publishedIn(fiche, code) ? [code] : [])),
    keywords: own?.keywords ?? [],
    names: [...new Set([...names, ...(library.terms.get(fiche.id)?.entries.get(lang)?.forms ?? [])])],
    code: library.codes.get(fiche.id) ?? null,
    sections: own
      ? own.sections.map(({ id, title }) => ({
          id,
          title: typeset(title, lang),
          code: library.codes.get(`${fiche.id}#${id}`) ?? null,
          ...easyPage(easy, id),
        }))
      : [],
    ...(own ? namedDiagrams(library, own) : {}),
  }
}

/** Drawings of facts are opened by their code alone. */
function namedDiagrams(library: Library, version: Version): Pick<NamedFiche, 'diagrams'> {
  const diagrams = diagramsIn(version).map(({ diagram: { id, title } }) => ({
    id,
    title: typeset(title, version.lang),
    code: library.codes.get(`${version.fiche}#${id}`) ?? null,
  }))
  return diagrams.length === 0 ? {} : { diagrams }
}

/**
 * Where the easy-to-read text has a section; nothing to say when that is its main page, or when there is no such text.
 */
function easyPage(easy: Version | undefined, section: string): Pick<NamedSection, 'easy'> {
  if (easy?.status !== 'published') return {}
  const held = easy.sections.find(({ id }) => id === section)
  return held?.part === null ? {} : { easy: held?.part ?? null }
}
