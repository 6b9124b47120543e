/** Words per second of the whole check, and proof that size alone breaks nothing. */
import { checkFalc } from '../../falc/check.ts'
import type { LabelledText } from './corpus.ts'

export interface Speed {
  readonly name: string
  readonly words: number
  readonly seconds: number
}

const FIVE_MEGABYTES = 5_000_000
/** The fastest of so many runs counts: what else the machine does only ever slows a run down. */
const RUNS = 8

/** CPU time to check the corpus as one text, then 5 MB of it, then one sentence of 10,000 words. */
export function speeds(texts: readonly LabelledText[]): Speed[] {
  const corpus = texts.map((each) => each.text.source).join('\n\n')
  const large = corpus.repeat(Math.ceil(FIVE_MEGABYTES / corpus.length)).slice(0, FIVE_MEGABYTES)
  const words = corpus.match(/[\p{L}'’-]+/gu) ?? []
  const long = Array.from({ length: 10_000 }, (_, index) => words[index % words.length])
    .join(' ')
    .toLowerCase()
  return [
    timed('corpus, un seul texte', corpus),
    timed('texte de 5 Mo', large),
    timed('phrase de 10 000 mots', `${long}.`),
  ]
}

function timed(name: string, source: string): Speed {
  let words = 0
  let seconds = Infinity
  for (let run = 0; run < RUNS; run++) {
    const started = process.cpuUsage()
    words = checkFalc(source, { format: 'plain' }).words
    const used = process.cpuUsage(started)
    seconds = Math.min(seconds, (used.user + used.system) / 1e6)
  }
  return { name, words, seconds }
}
