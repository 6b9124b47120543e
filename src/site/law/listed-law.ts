import { library } from 'virtual:library'
import type { Article, LawCode } from '../../law/article.ts'
import { fichesOf, usesOfLaw } from '../../law-watch/uses.ts'
import type { Fiche } from '../../library/model.ts'
import { remembered } from '../../traces/reads.ts'

/** An article that the site rests on, and the fiches that do. */
export interface ListedArticle {
  readonly article: Article
  readonly fiches: readonly Fiche[]
}

const listed: () => readonly ListedArticle[] = remembered(() => {
  const uses = usesOfLaw(library)
  return [...library.law.values()].flatMap((article): ListedArticle[] => {
    const own = uses.get(article.id)
    // A fact that no text shows is nothing to a reader.
    return own === undefined || own.every(({ kind }) => kind === 'fact')
      ? []
      : [
          {
            article,
            fiches: fichesOf(own)
              .flatMap((id) => library.fiches.get(id) ?? [])
              .filter(({ versions }) => versions.get('fr/standard')?.status === 'published'),
          },
        ]
  })
})

/** Codes of which the site cites an article, in the site's order. */
export function listedCodes(): readonly LawCode[] {
  return library.lawCodes.filter(({ id }) => listed().some(({ article }) => article.code.id === id))
}

/** The articles of a code that the site rests on, in the order of the code. */
export function articlesOf(code: string): readonly ListedArticle[] {
  return listed().filter(({ article }) => article.code.id === code)
}
