import { Worker } from 'node:worker_threads'
import type { Fault, Given } from './judge.ts'

export interface Judged {
  readonly faults: readonly (Fault | { readonly kind: 'endless'; readonly said: string })[]
  /** Processor time. */
  readonly seconds: number
}

export interface PatientJudge {
  readonly judge: (given: Given) => Promise<Judged>
  readonly close: () => Promise<unknown>
}

/** Judges files in a thread that is ended, and started again, when one takes longer than it should. */
export function patientJudge(limitSeconds: number): PatientJudge {
  let thread: Worker | null = null
  const judgeOne = (given: Given): Promise<Judged> =>
    new Promise((resolve) => {
      thread ??= new Worker(new URL('try-in-thread.ts', import.meta.url))
      const running = thread
      const end = (judged: Judged) => {
        clearTimeout(late)
        running.off('message', end).off('error', onError).off('exit', onExit)
        resolve(judged)
      }
      const stop = (kind: 'endless' | 'crash', said: string) => {
        thread = null
        end({ faults: [{ kind, said }], seconds: limitSeconds })
        void running.terminate()
      }
      const late = setTimeout(() => stop('endless', `> ${limitSeconds} s`), limitSeconds * 1000)
      const onError = (error: Error) => stop('crash', error.stack ?? error.message)
      const onExit = (code: number) => stop('crash', `exit ${code}`)
      running.once('message', end).once('error', onError).once('exit', onExit)
      running.postMessage(given)
    })
  return { judge: judgeOne, close: async () => thread?.terminate() }
}
