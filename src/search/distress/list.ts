import type { Said } from '../../facts/localized.ts'

/** situation, language, then phrases, words alone and exceptions, each packed and separated by commas. */
export type PackedPhrases = readonly [situation: string, lang: string, phrases: string, alone: string, not: string]

/** A situation as it is shown: what to do, whom to call, what to read. */
export interface DistressShown {
  readonly id: string
  readonly say: Said
  readonly contacts: readonly CallNow[]
  readonly fiches: readonly string[]
}

export interface CallNow {
  readonly name: Said
  readonly phone: string | null
  readonly sms: string | null
  readonly hours: Said | null
  /** Nobody has checked the number yet: said beside it. */
  readonly unverified: boolean
}
