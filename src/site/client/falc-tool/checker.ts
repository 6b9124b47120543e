/** The worker: checks texts off the page's own thread, so that it answers while a long one is read. */
import type { FalcReport } from '../../../falc/check.ts'
import { checkFalc } from '../../../falc/check.ts'
import { conditions } from '../../../falc/conditions.ts'
import type { Carried } from '../../../falc/lexicon/carried.ts'
import { rulePages } from '../../../falc/rules/page.ts'
import { fetchCarried } from '../fetch-carried.ts'
import type { Answer, Asked, Reasons } from './answer.ts'

let fetched: Promise<Carried> | undefined

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((said) => self.postMessage(said))
})

async function answer({ text, carried }: Asked): Promise<Answer> {
  let vocabulary: Carried['vocabulary']
  try {
    fetched ??= fetchCarried(carried)
    vocabulary = (await fetched).vocabulary
  } catch {
    // The next text asks again.
    fetched = undefined
    return { state: 'no-lexicon' }
  }
  try {
    const report = checkFalc(text, { vocabulary })
    return { state: 'checked', report, reasons: reasonsOf(report) }
  } catch {
    return { state: 'failed' }
  }
}

function reasonsOf({ problems }: FalcReport): Readonly<Record<string, Reasons>> {
  const told = new Set(problems.map(({ rule }) => rule))
  return Object.fromEntries(
    rulePages()
      .filter(({ id }) => told.has(id))
      .map(({ id, title, why, criteria, references, helps }) => [
        id,
        {
          title,
          why,
          references: [...criteria.map((criterion) => criterion.replace('-', ' ')), ...references],
          helps: helps.map((condition) => conditions[condition].name),
        },
      ]),
  )
}
