import type { FactOnDay } from '../../facts/fact.ts'
import { sayValue } from '../../facts/say.ts'
import type { Speech } from '../../facts/speech.ts'
import { hasSpeech, speechOf } from '../../facts/speech-of.ts'
import type { Version } from '../../library/fiche.ts'
import type { Context } from '../context.ts'

const said = new WeakMap<Context, Map<string, ReadonlyMap<string, readonly string[]>>>()

/**
 * The fact that words typed by hand can only be: the one fact of the whole Library that says them
 * today in this language and level, and one that this fiche is about. Null when there is the least doubt.
 */
export function onlyFact(words: string, { fiche, lang, level }: Version, context: Context): string | null {
  if (!hasSpeech(context.library.languageFiles, lang)) return null
  const [id, ...others] = factsSaying(lang, level, context).get(even(words)) ?? []
  if (id === undefined || others.length > 0) return null
  return id.startsWith(`${fiche}.`) || isUsed(id, fiche, context) ? id : null
}

function isUsed(id: string, fiche: string, { library }: Context): boolean {
  const versions = [...(library.fiches.get(fiche)?.versions.values() ?? [])]
  return versions.some(({ sections }) => sections.some(({ uses }) => uses.facts.includes(id)))
}

function factsSaying(lang: string, level: Version['level'], context: Context): ReadonlyMap<string, readonly string[]> {
  const known = said.get(context) ?? new Map()
  said.set(context, known)
  const key = `${lang} ${level}`
  const words = known.get(key) ?? wordsOf(speechOf(context.library.languageFiles, lang), level, context.factStates)
  known.set(key, words)
  return words
}

function wordsOf(
  speech: Speech,
  level: Version['level'],
  states: ReadonlyMap<string, FactOnDay>,
): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const [id, { state, entry }] of states) {
    // A unit that is bare, or words, may be said of anything.
    if (entry.unit === 'text' || entry.unit === 'count' || (state !== 'current' && state !== 'ending-soon')) continue
    const key = even(sayValue(entry, speech, level))
    words.set(key, [...(words.get(key) ?? []), id])
  }
  return words
}

const even = (words: string) => words.replace(/[\s\u00A0\u202F]+/gu, ' ')
