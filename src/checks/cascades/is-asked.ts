import type { Context } from '../context.ts'

const known = new WeakMap<Context, ReadonlySet<string>>()

/**
 * Whether a text asks for a name that data files give.
 *
 * @param key kind and name: `contact samu-15`.
 */
export function isAsked(key: string, context: Context): boolean {
  const asked = known.get(context) ?? new Set(namesAsked(context))
  known.set(context, asked)
  return asked.has(key)
}

function* namesAsked({ library, texts }: Context): Iterable<string> {
  for (const { sections } of [...texts, ...library.pages.values()]) {
    for (const { references, pictogram } of sections) {
      for (const { kind, target } of references) yield `${kind} ${target}`
      if (pictogram !== null) yield `pictogram ${pictogram}`
    }
  }
  for (const { theme } of library.fiches.values()) yield `theme ${theme}`
  for (const { lang, level } of library.ficheFiles) yield* [`language ${lang}`, `level ${level}`]
}
