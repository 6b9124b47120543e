import type { DeskAction } from '../../desk/actions.ts'
import { firstKeys } from '../../desk/actions.ts'

/** Letters of the actions, as the advisor set them: kept on the device once changed, they say nothing of a caller. */
interface Letters {
  readonly on: boolean
  readonly keys: Readonly<Record<DeskAction, string>>
}

const place = 'touches'
const first: Letters = { on: true, keys: firstKeys }
const actions = Object.keys(firstKeys) as DeskAction[]

let letters = read()

function read(): Letters {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as Partial<Letters> | null
    return kept === null ? first : { on: kept.on !== false, keys: { ...firstKeys, ...kept.keys } }
  } catch {
    return first
  }
}

function keep(changed: Letters): void {
  letters = changed
  try {
    if (changed === first) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(changed))
  } catch {
    // They last as long as the page.
  }
}

export const areOn = (): boolean => letters.on
export const letterOf = (action: DeskAction): string => letters.keys[action]
export const switchLetters = (on: boolean): void => keep({ ...letters, on })
export const resetLetters = (): void => keep(first)

/** Gives an action another letter. @returns the action that has it already, and then nothing changes. */
export function setLetter(action: DeskAction, letter: string): DeskAction | null {
  const taken = actions.find((other) => other !== action && letterOf(other) === letter)
  if (taken) return taken
  keep({ ...letters, keys: { ...letters.keys, [action]: letter } })
  return null
}

/**
 * The action that a key asks for; null while one types, with a modifier, or when letters are off. A keyboard of
 * another script has its letters where the Latin ones are.
 */
export function actionOf(event: KeyboardEvent): DeskAction | null {
  const { target, ctrlKey, metaKey, altKey, isComposing } = event
  if (!letters.on || ctrlKey || metaKey || altKey || isComposing || isTyping(target)) return null
  const key = event.key.toLowerCase()
  const latin = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
  const letter = actions.some((action) => letterOf(action) === key) || /^[a-z]$/.test(key) ? key : latin
  return actions.find((action) => letterOf(action) === letter) ?? null
}

/** Whether a key writes a letter or a digit; never when letters are off, for a voice could write them by mistake. */
export function isWritten({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return letters.on && !ctrlKey && !metaKey && !altKey && Array.from(key).length === 1 && key.trim() !== ''
}

/** Whether a key writes there. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type="checkbox"]), select, textarea') !== null
}
