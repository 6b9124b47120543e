import type { Judged } from '../../search/evaluate.ts'
import { qualityOf, rankOf } from '../../search/evaluate.ts'
import type { TextRecord } from '../../search/record.ts'
import { median, quantile } from '../quantile.ts'
import type { PeerKind } from './peer.ts'

/** One engine on the judged questions of every language. */
export interface Measured {
  readonly name: string
  readonly meanReciprocalRank: number
  readonly successAt3: number
  /** Share of the questions on other subjects that get no page at all. */
  readonly refused: number
  /** Kilobytes before the first answer, brotli 11: the median question and the worst. */
  readonly kilobytes: { readonly median: number; readonly most: number }
  /** Milliseconds for an answer once all is loaded, on this machine. */
  readonly milliseconds: { readonly median: number; readonly slow: number }
}

/** Every question is asked twice, so that what is only made once is not counted; the second is timed. */
export async function measure(
  kind: PeerKind,
  byLanguage: ReadonlyMap<string, readonly TextRecord[]>,
  questions: readonly Judged[],
  offSubject: readonly Judged[],
): Promise<Measured> {
  const answers: { lang: string; category: string; rank: number | null }[] = []
  const bytes: number[] = []
  const times: number[] = []
  let refused = 0
  for (const [lang, records] of byLanguage) {
    const peer = await kind.open(lang, records)
    const asked = questions.filter((question) => question.lang === lang)
    for (const { query } of asked) await peer.ask(query)
    for (const { query, expected, category } of asked) {
      const start = performance.now()
      const found = await peer.ask(query)
      times.push(performance.now() - start)
      answers.push({ lang, category, rank: rankOf(expected, found) })
    }
    for (const { query } of offSubject.filter((question) => question.lang === lang))
      if ((await peer.ask(query)).length === 0) refused += 1
    for (const { query } of asked) bytes.push((await peer.coldBytes(query)) / 1000)
  }
  const total = qualityOf(answers).at(-1)
  return {
    name: kind.name,
    meanReciprocalRank: total?.meanReciprocalRank ?? 0,
    successAt3: total?.successAt3 ?? 0,
    refused: refused / (offSubject.length || 1),
    kilobytes: { median: median(bytes), most: Math.max(...bytes) },
    milliseconds: { median: median(times), slow: quantile(times, 0.95) },
  }
}
