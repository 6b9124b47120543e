import { ownProgram } from '../trusted/own-program.ts'
import type { Answer, Asked } from './answer.ts'
import checker from './checker.ts?worker&url'

export type Ask = (text: string) => Promise<Answer>

/** Whether this browser has what the checker calls: Chrome 93, Firefox 113 and Safari 16.4 have. */
const isRecent = () => typeof DecompressionStream !== 'undefined' && 'hasOwn' in Object

/** Starts the worker at the first question, and again where it has failed; one question at a time, in turn. */
export function startChecker(carried: string): Ask {
  if (!isRecent()) return async () => ({ state: 'too-old' })
  let worker: Worker | null = null
  let last: Promise<unknown> = Promise.resolve()
  return (text) => {
    const answer = last.then(async () => {
      worker ??= started()
      const said = await one(worker, { text, carried })
      if (said.state === 'failed') {
        worker.terminate()
        worker = null
      }
      return said
    })
    last = answer
    return answer
  }
}

/** Built, it imports nothing: browsers whose workers can't be modules run it too. */
function started(): Worker {
  const program = ownProgram(checker)
  return import.meta.env.DEV ? new Worker(program, { type: 'module' }) : new Worker(program)
}

function one(worker: Worker, asked: Asked): Promise<Answer> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
    worker.onerror = () => resolve({ state: 'failed' })
    worker.postMessage(asked)
  })
}
