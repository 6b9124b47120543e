import type { Source } from '../facts/fact.ts'
import type { Article, LawCode } from '../law/article.ts'
import { inCodeOrder } from '../law/article-order.ts'
import type { RecordedChange } from '../law/change.ts'
import { didYouMean } from './nearest.ts'
import type { Placed } from './read-data.ts'
import type { NamedArticle } from './read-law.ts'
import type { Report } from './report.ts'
import { reportOn } from './report.ts'
import { noSource, unknownSource } from './unknown-source.ts'

/**
 * The articles with their code and source, in the order of codes then of numbers; reports those
 * whose code or source does not exist.
 */
export function buildLaw(
  named: readonly Placed<NamedArticle>[],
  codes: ReadonlyMap<string, LawCode>,
  sources: ReadonlyMap<string, Source>,
  report: Report,
): Placed<Article>[] {
  const complete = named.map(({ value, file, place }): Placed<Article> => {
    const code = codes.get(value.code)
    const source = typeof value.source === 'string' ? sources.get(value.source) : value.source
    const complain = reportOn(file, report)
    if (code === undefined) {
      complain(place, {
        rule: 'law-code-unknown',
        lacks: { kind: 'law-code', id: value.code },
        message:
          `Le code « ${value.code.slice(0, 40)} » n'est pas dans law/codes.yaml : l'article ${value.num} ` +
          `n'aurait pas de nom.`,
        hint: didYouMean(
          value.code,
          codes.keys(),
          'Ajoutez-le à law/codes.yaml (id, name, legifrance), ou renommez ce fichier.',
        ),
      })
    }
    if (source === undefined)
      complain(place, unknownSource(`de l'article « ${value.id} »`, String(value.source), 'le lecteur', sources.keys()))
    // It is there all the same: what asks for it lacks nothing more.
    const { publisher, title, url, consulted } = source ?? noSource(String(value.source))
    const standIn = { id: value.code, name: { fr: value.code }, legifrance: null }
    return { value: { ...value, code: code ?? standIn, source: { publisher, title, url, consulted } }, file, place }
  })
  const rank = [...codes.keys()]
  return complete.toSorted(
    ({ value: a }, { value: b }) => rank.indexOf(a.code.id) - rank.indexOf(b.code.id) || inCodeOrder(a, b),
  )
}

/** The recorded changes that nobody has dealt with: the entry still has the hash of then. */
export function openChanges(
  recorded: readonly RecordedChange[],
  law: ReadonlyMap<string, Article>,
): ReadonlyMap<string, RecordedChange> {
  return new Map(
    recorded.filter(({ article, was }) => law.get(article)?.hash === was).map((change) => [change.article, change]),
  )
}
