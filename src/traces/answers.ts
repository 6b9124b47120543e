import type { FactOnDay, PlainDate } from '../facts/fact.ts'
import { factOnDay } from '../facts/on-day.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import { articleOnDay } from '../law/on-day.ts'
import { citedLaw } from '../law-watch/cited.ts'
import type { Library } from '../library/model.ts'
import { noteRead, veryLibrary } from './reads.ts'

/**
 * Questions to the Library whose answer stays the same on nearly every day and edit: who asks depends on the answer,
 * not on all that it is made from.
 */
export const answers = {
  /** A figure on the day; null for one that the Library has not. */
  fact: ({ facts, today }: Library, id: string): FactOnDay | null => {
    const entries = facts.get(id)
    return entries === undefined || entries.length === 0 ? null : factOnDay(entries, today)
  },
  /** An article of law on the day; null for one that the Library has not. */
  article: ({ law, lawChanges, today }: Library, id: string): ArticleOnDay | null => {
    const article = law.get(id)
    return article === undefined ? null : articleOnDay(article, today, lawChanges.get(id))
  },
  /** Whether a day is over. */
  past: ({ today }: Library, day: PlainDate): boolean => day < today,
  /** Languages that have a text of a fiche, in the order of their codes. */
  languages: ({ fiches }: Library): readonly string[] =>
    [...new Set([...fiches.values()].flatMap(({ versions }) => [...versions.values()].map(({ lang }) => lang)))].sort(),
  /** Whether a fiche has a simplified text that is published. */
  easy: ({ fiches, levels }: Library): boolean =>
    [...levels.values()].some(({ id, languages }) =>
      languages.some((lang) =>
        [...fiches.values()].some(({ versions }) => versions.get(`${lang}/${id}`)?.status === 'published'),
      ),
    ),
  /** Articles that readers are shown, in the order of the law, and the fiches that rest on each. */
  cited: (library: Library): ReadonlyMap<string, readonly string[]> => citedLaw(library),
} satisfies Readonly<Record<string, (library: Library, key: string) => unknown>>

type Answers = typeof answers
type Question = keyof Answers

const given = new WeakMap<Library, Map<string, unknown>>()

/** The answer to a question; each is found once. */
export function ask<Q extends Question>(library: Library, question: Q, key = ''): ReturnType<Answers[Q]> {
  noteRead(`answer ${question} ${key}`)
  return answerOf(veryLibrary(library), question, key)
}

/** The same, of the very Library, for no page. */
export function answerOf<Q extends Question>(library: Library, question: Q, key: string): ReturnType<Answers[Q]> {
  const known = given.get(library) ?? new Map<string, unknown>()
  given.set(library, known)
  const name = `${question} ${key}`
  if (!known.has(name)) known.set(name, (answers[question] as (library: Library, key: string) => unknown)(library, key))
  return known.get(name) as ReturnType<Answers[Q]>
}
