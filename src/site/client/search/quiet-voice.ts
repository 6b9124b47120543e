import { announce } from '../announce.ts'

/** Milliseconds after the last key before anything is said: a screen reader is reading the keys. */
const QUIET = 600

/** Says one message for each question, once the reader has stopped typing. */
export interface QuietVoice {
  /** A key was pressed: what was about to be said is not said. */
  readonly hush: () => void
  readonly say: (message: string) => void
}

export function quietVoice(region: HTMLElement): QuietVoice {
  let lastKey = 0
  let soon: number | undefined
  return {
    hush: () => {
      lastKey = Date.now()
      clearTimeout(soon)
    },
    say: (message) => {
      clearTimeout(soon)
      soon = window.setTimeout(() => announce(region, message), Math.max(0, lastKey + QUIET - Date.now()))
    },
  }
}
