import { readSpeech } from './read-speech.ts'

/** What Orca writes down, and the moments when it has nothing more to say. */
export interface Listener {
  /** Forgets what was said before. */
  readonly start: () => void
  /** What is said until Orca has done nothing for a while. */
  readonly untilQuiet: () => Promise<string[]>
  /** What is said until some words are heard, then until quiet; or until time is up. */
  readonly untilHeard: (words: string) => Promise<string[]>
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Milliseconds: a look at what is written, the first sign of work awaited, silence that ends a stop, patience. */
const [look, firstSign, silence, patience] = [50, 8_000, 700, 60_000]

/** @param heard all that is written down so far: a text that grows. */
export function listenTo(heard: () => string): Listener {
  let from = 0
  const said = () => readSpeech(heard().slice(from))
  const untilQuiet = async () => {
    const began = Date.now()
    let [size, since] = [from, began]
    while (Date.now() - began < patience) {
      await pause(look)
      const now = heard().length
      if (now !== size) [size, since] = [now, Date.now()]
      if (Date.now() - since > (size === from ? firstSign : silence)) break
    }
    return said()
  }
  return {
    start: () => {
      from = heard().length
    },
    untilQuiet,
    untilHeard: async (words) => {
      const began = Date.now()
      while (!said().join(' ').includes(words) && Date.now() - began < patience) await pause(look)
      return untilQuiet()
    },
  }
}
