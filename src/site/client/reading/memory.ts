import type { Choices } from './choices.ts'
import { choicesFrom, kept } from './choices.ts'

/** Name under which this device keeps the choices; nothing is kept until there is one. */
const KEY = 'mieux-lire'

/** The choices kept on this device; none where it keeps nothing. */
export function keptChoices(): Choices {
  try {
    return choicesFrom(localStorage.getItem(KEY))
  } catch {
    return choicesFrom(null)
  }
}

/** Keeps the choices, or forgets them when there is none left. @returns false where the browser keeps nothing. */
export function keep(choices: Choices): boolean {
  const value = kept(choices)
  try {
    if (value === null) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, value)
    return true
  } catch {
    return value === null
  }
}
