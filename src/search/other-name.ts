import { distance } from 'fastest-levenshtein'
import type { Level } from '../facts/level.ts'
import type { Ranked } from './name-ranking.ts'
import type { NamedFiche } from './names-index.ts'
import type { Question } from './understand.ts'
import { wordsOf } from './words.ts'

/** Share of a name that the question says, for the name to say why where nothing else does. */
const SAYS_WHY = 0.4

/**
 * The other name by which a question found a fiche, to say why it answers: « CMU » for the CSS. Null when
 * the title says so already, or when the name is a misspelling of it.
 *
 * @param seen whether something else of the result says why: a section; then the question must be the whole name.
 */
export function otherName(
  fiche: NamedFiche,
  level: Level,
  ranked: Ranked | undefined,
  { lang, words: asked }: Question,
  seen: boolean,
): string | null {
  if (!ranked || (ranked.name.kind !== 'name' && ranked.name.kind !== 'keyword')) return null
  const title = wordsOf(fiche.levels[level] ?? fiche.title, lang)
  const inTitle = (word: string) =>
    title.some(
      (other) => distance(word, other) <= Math.floor(word.length / 4) || (word.length > 2 && other.startsWith(word)),
    )
  if (ranked.name.whole) return wordsOf(ranked.name.text, lang).every(inTitle) ? null : ranked.name.text
  if (seen || ranked.name.share < SAYS_WHY) return null
  const summary = wordsOf(fiche.summary, lang)
  const shown = asked.some(({ readings }) => readings.some(({ word }) => inTitle(word) || summary.includes(word)))
  return shown ? null : ranked.name.text
}
