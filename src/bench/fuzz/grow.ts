import type { Given } from './judge.ts'
import type { PatientJudge } from './patient-judge.ts'

/** Times that a piece is repeated: the second file is four times as long. */
const times = [2_000, 8_000] as const
/** Seconds below which a measure tells nothing. */
const noise = 0.3
/** How many times slower a file four times as long may be: twice what a linear one takes. */
const bar = 8

/** Seconds for a piece repeated, then four times as often; null when its cost grows as its length. */
export async function growsTooFast(
  { path, source }: Given,
  piece: string,
  { judge }: PatientJudge,
): Promise<readonly number[] | null> {
  const seconds: number[] = []
  for (const time of times) {
    const judged = await judge({ path, source: `${source}\n${piece.repeat(time)}\n` })
    if (judged.faults.some(({ kind }) => kind === 'endless')) return [...seconds, judged.seconds]
    seconds.push(judged.seconds)
  }
  const [short = 0, long = 0] = seconds
  return long > noise * 4 && long > Math.max(short, noise / 2) * bar ? seconds : null
}
