import { Worker } from 'node:worker_threads'
import type { PlainDate } from '../../facts/fact.ts'
import type { Problem } from '../../problem.ts'
import type { PreviewSource } from './read-preview.ts'

export interface AskedCheck extends Pick<PreviewSource, 'content' | 'pages'> {
  readonly day: PlainDate
  /** Which reading of the content is asked about. */
  readonly turn: number
}

export interface ToldCheck {
  readonly turn: number
  /** Null when the folder could not be read. */
  readonly problems: readonly Problem[] | null
}

/** The check of the whole content, in a thread of its own: the pages don't wait for it. */
export interface WholeCheck {
  /** Asks for a check of the content as it is now; of those asked for during another, only the last is made. */
  readonly ask: (turn: number) => void
}

/** @param tell what to do with each answer. */
export function wholeCheck(source: PreviewSource, tell: (told: ToldCheck) => void): WholeCheck {
  let waiting: number | null = null
  let busy = false
  let thread: Worker | null = null
  const send = (turn: number) => {
    busy = true
    thread ??= started()
    const { content, pages, today } = source
    thread.postMessage({ content, ...(pages && { pages }), day: today(), turn } satisfies AskedCheck)
  }
  const free = () => {
    busy = false
    if (waiting === null) return
    const turn = waiting
    waiting = null
    send(turn)
  }
  const started = () => {
    const made = new Worker(new URL('check-thread.ts', import.meta.url))
    // A preview ends when its server does.
    made.unref()
    made.on('message', (told: ToldCheck) => {
      tell(told)
      free()
    })
    made.on('error', (error) => {
      process.stderr.write(`La vérification s’est arrêtée : ${error.message}\n`)
      thread = null
      free()
    })
    return made
  }
  return {
    ask: (turn) => {
      if (busy) waiting = turn
      else send(turn)
    },
  }
}
