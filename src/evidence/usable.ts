import file from './usable.json' with { type: 'json' }

/**
 * The eight objectives of the W3C note « Making Content Usable for People with Cognitive and Learning Disabilities »
 * (29 April 2021, https://www.w3.org/TR/coga-usable/), in our French.
 */
export const objectives: Readonly<Record<number, string>> = {
  1: 'Comprendre ce que sont les choses et comment s’en servir',
  2: 'Trouver ce que l’on cherche',
  3: 'Des contenus clairs',
  4: 'Éviter les erreurs et savoir les corriger',
  5: 'Rester concentré',
  6: 'Ne pas devoir se souvenir',
  7: 'Recevoir de l’aide',
  8: 'Adapter à soi',
}

/** One need of readers, and who can tell whether it is met. */
export interface Need {
  readonly objective: number
  readonly need: string
  /** Rules of the check, of the easy-to-read check or of the audit that see a part of it. */
  readonly rules: readonly string[]
  /** Facts of `facts.json` that must be counted nowhere. */
  readonly facts?: readonly string[] | undefined
  /** What of the protocol (`docs/workshop`) tells the rest; null where rules see all of it. */
  readonly readers: string | null
}

export const needs: readonly Need[] = file
