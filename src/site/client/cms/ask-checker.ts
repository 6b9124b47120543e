import type { FileCheck } from '../../../cms/check-file.ts'
import type { AskedCheck, SaidCheck } from './checker.ts'

let worker: Worker | undefined
const waiting = new Map<number, { done: (check: FileCheck) => void; failed: (error: Error) => void }>()
let last = 0

/**
 * What the check says of a file of the content, as it would be once saved.
 *
 * @param path below the content folder.
 * @throws Error when the check can't be done: nothing is known of the file.
 */
export function askChecker(path: string, source: string): Promise<FileCheck> {
  worker ??= started()
  const id = ++last
  const asked: AskedCheck = { id, path, source }
  worker.postMessage(asked)
  return new Promise((done, failed) => waiting.set(id, { done, failed }))
}

function started(): Worker {
  const made = new Worker(new URL('./checker.ts', import.meta.url), { type: 'module' })
  made.addEventListener('message', ({ data }: MessageEvent<SaidCheck>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if ('check' in data) asker?.done(data.check)
    else asker?.failed(new Error(data.failed))
  })
  made.addEventListener('error', ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message))
    waiting.clear()
  })
  return made
}
