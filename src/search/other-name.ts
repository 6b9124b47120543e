import { distance } from 'fastest-levenshtein'
import type { Level } from '../library/model.ts'
import type { Ranked } from './name-ranking.ts'
import type { NamedFiche } from './names-index.ts'
import type { Question } from './understand.ts'
import { wordsOf } from './words.ts'

/**
 * The other name by which a question found a fiche, to say why it answers: « CMU » for the CSS. Null when
 * the title says so already, or when the name is a misspelling of it.
 */
export function otherName(
  fiche: NamedFiche,
  level: Level,
  ranked: Ranked | undefined,
  { lang }: Question,
): string | null {
  if (!ranked?.name.whole || (ranked.name.kind !== 'name' && ranked.name.kind !== 'keyword')) return null
  const title = wordsOf(fiche.levels[level] ?? fiche.title, lang)
  const inTitle = (word: string) =>
    title.some(
      (other) => distance(word, other) <= Math.floor(word.length / 4) || (word.length > 2 && other.startsWith(word)),
    )
  return wordsOf(ranked.name.text, lang).every(inTitle) ? null : ranked.name.text
}
