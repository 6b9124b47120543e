import { prefix } from '../../../base/base.ts'
import { ownProgram } from '../trusted/own-program.ts'

/** Why something could not be kept. */
export type KeepTrouble = 'refused' | 'stopped' | 'cut' | 'changed' | 'full'

export class KeepFailure extends Error {
  readonly trouble: KeepTrouble

  constructor(trouble: KeepTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** Bytes below which a device is full for us. */
const least = 200_000

/**
 * Starts the worker, and waits until it serves this page.
 *
 * @throws {KeepFailure}
 */
export async function startWorker(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker
    .register(ownProgram(`${prefix}/sw.js`), { updateViaCache: 'none' })
    .catch((error: unknown) => {
      throw new KeepFailure(error instanceof DOMException && error.name === 'SecurityError' ? 'refused' : 'cut')
    })
  const worker = registration.installing ?? registration.waiting ?? registration.active
  const served = await new Promise<boolean>((resolve) => {
    if (serviceWorker.controller) resolve(true)
    serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true })
    worker?.addEventListener('statechange', () => worker.state === 'redundant' && resolve(false))
  })
  if (!served) throw new KeepFailure((await isFull()) ? 'full' : 'cut')
}

async function isFull(): Promise<boolean> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
  return quota !== undefined && usage !== undefined && quota - usage < least
}
