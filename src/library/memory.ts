import type { Problem } from '../problem.ts'
import type { RawContent } from './raw-content.ts'

/** What each file said when it was last read: a preview reads the same ones again at each change. */
export type Memory = Map<string, Remembered>

/** One file: what it was, what it says, what is wrong in it. */
export interface Remembered {
  readonly source: string | null
  readonly says: RawContent
  readonly problems: readonly Problem[]
}

/** Adds what one file says to what the others do. */
export function addRemembered(raw: RawContent, { says }: Remembered): void {
  for (const [key, part] of Object.entries(says)) {
    const whole: unknown = Reflect.get(raw, key)
    if (Array.isArray(part) && Array.isArray(whole)) whole.push(...part)
    else if (part instanceof Set && whole instanceof Set) for (const one of part) whole.add(one)
    else if (part instanceof Map && whole instanceof Map) for (const [name, value] of part) whole.set(name, value)
  }
  if (says.present.has('codes')) raw.ledger = says.ledger
  if (says.present.has('addresses')) raw.addresses = says.addresses
}
