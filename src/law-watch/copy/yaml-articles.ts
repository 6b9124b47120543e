import { z } from 'zod'
import { addDays, isPlainDate } from '../../facts/plain-date.ts'
import { articleNumber } from '../../law/article-number.ts'
import type { FileReport } from '../../library/report.ts'
import { plainDate } from '../../library/schemas/plain-date.ts'
import { validateList } from '../../library/validate.ts'
import type { YamlText } from '../../library/yaml-text.ts'
import type { CopiedArticle } from './copied-article.ts'

/** An entry of a plain list of articles; whatever else it says is left aside. */
const entrySchema = z.looseObject({
  num: z.union([z.string(), z.number()]).transform(String),
  code: z.string().optional(),
  state: z.string().optional(),
  in_force_since: z.string().nullish(),
  /** First day on which the version no longer holds, as LEGI writes it. */
  in_force_until: z.string().nullish(),
  as_of: plainDate,
  source: z.looseObject({ url: z.string().nullish() }).nullish().catch(null),
  text: z.string(),
  /** File that holds the whole text, where `text` is an extract. */
  full_text: z.string().nullish(),
})

/**
 * Reads a plain list of articles: what `full_text` names is read by the caller's `fullText`, null
 * when it can't be.
 *
 * @param code of the entries that name none.
 */
export function readYamlArticles(
  yaml: YamlText,
  code: string,
  fullText: (path: string) => string | null,
  report: FileReport,
): CopiedArticle[] {
  return validateList(entrySchema, yaml, report).flatMap(({ entry, index }): CopiedArticle[] => {
    const text = typeof entry.full_text === 'string' ? fullText(entry.full_text) : entry.text
    if (text === null) {
      report(yaml.placeOf([index, 'full_text']), {
        rule: 'law-copy-text',
        message:
          `Le texte entier de l'article ${entry.num} (« ${entry.full_text?.slice(0, 60) ?? ''} ») n'est pas dans ` +
          `ce dossier : on ne peut pas le comparer.`,
        hint: 'Ajoutez ce fichier, ou écrivez le texte dans « text ».',
      })
      return []
    }
    return [
      {
        code: entry.code ?? code,
        num: articleNumber(entry.num),
        text,
        from: dayOrNull(entry.in_force_since),
        until: dayBefore(entry.in_force_until),
        followed: /newer version/iu.test(entry.state ?? ''),
        repealed: /^(?:repealed|abrog|périm|annul)/iu.test(entry.state ?? ''),
        asOf: entry.as_of,
        url: entry.source?.url ?? null,
      },
    ]
  })
}

const dayOrNull = (day: string | null | undefined): string | null =>
  typeof day === 'string' && isPlainDate(day) ? day : null

function dayBefore(day: string | null | undefined): string | null {
  const end = dayOrNull(day)
  return end === null ? null : addDays(end, -1)
}
