import { library } from 'virtual:library'
import type { Article, LawCode } from '../../law/article.ts'
import type { Fiche } from '../../library/fiche.ts'
import { ask } from '../../traces/answers.ts'

/** An article that the site rests on, and the fiches that do. */
export interface ListedArticle {
  readonly article: Article
  readonly fiches: readonly Fiche[]
}

function listed(): readonly ListedArticle[] {
  return Array.from(ask(library, 'cited')).flatMap(([id, fiches]) => {
    const article = library.law.get(id)
    return article === undefined
      ? []
      : [{ article, fiches: fiches.flatMap((fiche) => library.fiches.get(fiche) ?? []) }]
  })
}

/** Codes of which the site cites an article, in the site's order. */
export function listedCodes(): readonly LawCode[] {
  return library.lawCodes.filter(({ id }) => listed().some(({ article }) => article.code.id === id))
}

/** The articles of a code that the site rests on, in the order of the code. */
export function articlesOf(code: string): readonly ListedArticle[] {
  return listed().filter(({ article }) => article.code.id === code)
}
