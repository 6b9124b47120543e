import type { Spoken } from './spoken-blocks.ts'

/** What the reader tells. */
interface Told {
  /** The piece that is being said; undefined when none is. */
  readonly shows: (piece: Spoken | undefined) => void
  /** The last piece was said. */
  readonly ended: () => void
  /** The voice does not answer. */
  readonly mute: () => void
}

export interface Reader {
  readonly play: () => void
  readonly pause: () => void
  /** Goes to a piece before or after, and says it. */
  readonly step: (by: number) => void
}

/** Longer than its estimate by this many times and seconds, a piece will not end: the browser has fallen silent. */
const PATIENCE = 2
const MORE = 4

/**
 * Says pieces one after the other. Pause is a stop that remembers its place: that of browsers loses the voice on
 * phones. What was said before is called off first, and a voice that falls silent is woken: by the next piece when it
 * had begun, by the same one, once, when it had not.
 */
export function reader(list: readonly Spoken[], voice: SpeechSynthesisVoice, rate: number, told: Told): Reader {
  let at = 0
  let tries = 0
  let turn = 0
  let watch: number | undefined
  // Held here: a browser may forget one that nothing holds, and never say that it has ended.
  let utterance: SpeechSynthesisUtterance | undefined

  const quiet = () => {
    turn += 1
    clearTimeout(watch)
    speechSynthesis.cancel()
  }
  const next = () => {
    at += 1
    tries = 0
    say()
  }
  const give = () => {
    quiet()
    tries = 0
    told.mute()
  }
  const say = () => {
    quiet()
    const piece = list[at]
    told.shows(piece)
    if (!piece) {
      at = 0
      return told.ended()
    }
    const mine = turn
    let begun = false
    const made = new SpeechSynthesisUtterance(piece.say)
    utterance = made
    Object.assign(made, { voice, lang: voice.lang, rate })
    made.onstart = () => {
      begun = true
    }
    made.onend = () => mine === turn && next()
    made.onerror = () => mine === turn && give()
    watch = window.setTimeout(
      () => {
        if (begun) next()
        else if (tries > 0) give()
        else {
          tries += 1
          say()
        }
      },
      (piece.seconds * PATIENCE + MORE) * 1000,
    )
    speechSynthesis.speak(utterance)
  }
  return {
    play: say,
    pause: quiet,
    step: (by) => {
      at = Math.min(list.length - 1, Math.max(0, at + by))
      tries = 0
      say()
    },
  }
}
