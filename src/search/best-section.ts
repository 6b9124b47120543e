import type { Met } from './full-text.ts'
import type { NamedFiche, NamedSection } from './names-index.ts'
import type { Question, QuestionWord } from './understand.ts'
import { wordsOf } from './words.ts'

const stemsOfTitles = new WeakMap<object, ReadonlySet<string>>()

/** Stems of a fiche's titles or of a section's, made once. */
function stemsIn(
  owner: object,
  texts: readonly string[],
  lang: string,
  stem: (word: string) => string,
): ReadonlySet<string> {
  const known = stemsOfTitles.get(owner)
  if (known) return known
  const made = new Set(texts.flatMap((text) => wordsOf(text, lang)).map(stem))
  stemsOfTitles.set(owner, made)
  return made
}

/**
 * Where in a fiche to look first: the section whose title holds what the question asks beyond the
 * fiche's own title, else the one whose text does. Null when the question only names the fiche.
 */
export function bestSection(
  fiche: NamedFiche,
  question: Question,
  met: Met | undefined,
  stem: (word: string) => string,
): NamedSection | null {
  const held = ({ readings }: QuestionWord, stems: ReadonlySet<string>) =>
    Math.max(0, ...readings.map(({ word, weight }) => (stems.has(stem(word)) ? weight : 0)))
  const titles = stemsIn(fiche, [fiche.title, ...Object.values(fiche.levels)], question.lang, stem)
  const asked = question.words.filter((word) => held(word, titles) === 0)
  if (asked.length === 0) return null
  let best: NamedSection | null = null
  let most = 0
  for (const section of fiche.sections) {
    const stems = stemsIn(section, [section.title], question.lang, stem)
    const sum = asked.reduce((total, word) => total + held(word, stems), 0)
    if (sum > most) [best, most] = [section, sum]
  }
  return best ?? fiche.sections.find(({ id }) => id === met?.section) ?? null
}
