import { z } from 'zod'
import type { PlainDate } from '../../facts/fact.ts'
import { addDays } from '../../facts/plain-date.ts'
import { articleNumber } from '../../law/article-number.ts'
import type { CopiedArticle } from './copied-article.ts'

/** A code of the npm package `@socialgouv/legi-data`: a tree of sections whose leaves are articles. */
const codeSchema = z.looseObject({
  type: z.literal('code'),
  data: z.looseObject({ id: z.string(), cid: z.string().optional(), dateDebutVersion: z.string() }),
  children: z.array(z.unknown()),
})

const versionSchema = z.looseObject({ etat: z.string().nullish(), dateDebut: z.number() })
const articleSchema = z.looseObject({
  type: z.literal('article'),
  data: z.looseObject({
    id: z.string(),
    num: z.string().nullish(),
    texteHtml: z.string(),
    etat: z.string().nullish(),
    dateDebut: z.number(),
    dateFin: z.number(),
    articleVersions: z.array(versionSchema).default([]),
  }),
})
type LegiArticle = z.output<typeof articleSchema>['data']

export interface LegiTree {
  /** Légifrance's numbers of the code: `LEGITEXT…`. */
  readonly ids: readonly string[]
  /** Its articles under the id of one of our codes. */
  readonly articles: (code: string) => CopiedArticle[]
}

/** Reads the JSON value of a code; null when it is something else. */
export function readLegiTree(value: unknown): LegiTree | null {
  const read = codeSchema.safeParse(value)
  if (!read.success) return null
  const { data, children } = read.data
  const asOf = data.dateDebutVersion.slice(0, 10)
  return {
    ids: [data.id, ...(data.cid === undefined ? [] : [data.cid])],
    articles: (code) => leaves(children).flatMap((article) => copied(code, article, asOf)),
  }
}

function leaves(children: readonly unknown[]): LegiArticle[] {
  const found: LegiArticle[] = []
  const waiting = [...children]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const article = articleSchema.safeParse(next)
    if (article.success) found.push(article.data.data)
    else if (typeof next === 'object' && next !== null && 'children' in next && Array.isArray(next.children))
      waiting.push(...(next.children as unknown[]))
  }
  return found
}

function copied(
  code: string,
  { id, num, texteHtml, etat, dateDebut, dateFin, articleVersions }: LegiArticle,
  asOf: PlainDate,
): CopiedArticle[] {
  if (typeof num !== 'string' || num.trim() === '') return []
  // Where two orders of the future overlap, the version ends when the first of them begins.
  const next = articleVersions
    .filter((version) => version.etat !== 'MODIFIE_MORT_NE' && version.dateDebut > dateDebut)
    .map((version) => version.dateDebut)
  const end = Math.min(dateFin, ...next)
  return [
    {
      code,
      num: articleNumber(num),
      text: texteHtml,
      from: day(dateDebut),
      until: end >= NO_DATE ? null : addDays(day(end), -1),
      followed: next.length > 0,
      repealed: etat === 'ABROGE' || etat === 'PERIME' || etat === 'ANNULE',
      asOf,
      url: `https://www.legifrance.gouv.fr/codes/article_lc/${id}`,
    },
  ]
}

/** LEGI writes 22/02/2222 for a date that a decree will fix, and 2999 for none. */
const NO_DATE = Date.UTC(2200, 0, 1)

const day = (time: number): PlainDate => new Date(time).toISOString().slice(0, 10)
