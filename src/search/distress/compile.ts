import type { Distress } from '../../library/helps.ts'
import { readPhrase } from './phrase.ts'
import type { DistressPhrases } from './recognise.ts'

/** What the search compares questions with: the editors' situations, in their order, each in each of its languages. */
export function compileDistress(situations: readonly Distress[]): DistressPhrases[] {
  return situations.flatMap(({ id, phrases, alone, not }) => {
    const languages = new Set([phrases, alone, not].flatMap(Object.keys))
    return Array.from(languages, (lang) => ({
      situation: id,
      lang,
      phrases: (phrases[lang] ?? []).map((written) => readPhrase(written, lang)),
      alone: (alone[lang] ?? []).map((written) => readPhrase(written, lang)),
      not: (not[lang] ?? []).map((written) => readPhrase(written, lang, true)),
    }))
  })
}
