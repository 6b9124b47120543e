import type { Source } from '../facts/fact.ts'
import type { Article, LawCode } from '../law/article.ts'
import { articleId } from '../law/article.ts'
import type { RecordedChange } from '../law/change.ts'
import type { Placed } from './read-data.ts'
import type { FileReport } from './report.ts'
import { articleSchema, lawChangeSchema, lawCodeSchema } from './schemas/law.ts'
import type { Refuse } from './unread.ts'
import { namesOfEntry } from './unread.ts'
import { validateList } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** An article whose code and source are still names. */
export type NamedArticle = Omit<Article, 'code' | 'source'> & {
  readonly code: string
  readonly source: Source | string
}

/** Reads `law/<code>.yaml`. */
export function readArticles(
  code: string,
  yaml: YamlText,
  file: string,
  report: FileReport,
  refuse: Refuse,
): Placed<NamedArticle>[] {
  const refused = (index: number) =>
    refuse(
      namesOfEntry(yaml, index).map((num) => articleId(code, num)),
      yaml.placeOf([index]).line,
    )
  return validateList(articleSchema, yaml, report, refused).map(({ entry: { as_of: asOf, ...entry }, index }) => {
    const place = yaml.placeOf([index])
    return { value: { ...entry, id: articleId(code, entry.num), code, asOf, file, line: place.line }, file, place }
  })
}

/** Reads `law/changes.yaml`. */
export function readLawChanges(yaml: YamlText, report: FileReport): RecordedChange[] {
  return validateList(lawChangeSchema, yaml, report).map(({ entry }) => entry)
}

/** Reads `law/codes.yaml`. */
export function readLawCodes(yaml: YamlText, file: string, report: FileReport, refuse: Refuse): Placed<LawCode>[] {
  const refused = (index: number) => refuse(namesOfEntry(yaml, index), yaml.placeOf([index]).line)
  return validateList(lawCodeSchema, yaml, report, refused).map(({ entry, index }) => ({
    value: entry,
    file,
    place: yaml.placeOf([index]),
  }))
}
