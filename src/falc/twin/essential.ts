/** What a text must not lose when it is made simpler. */

/** `rate` is a fact shown as a percentage: a simple text may say it otherwise (« la moitié », an example in euros). */
export type EssentialKind = 'fact' | 'rate' | 'contact' | 'phone' | 'amount' | 'delay' | 'body' | 'letter' | 'link'

/** One essential thing as a text says it. */
export interface Essential {
  readonly kind: EssentialKind
  /** The same in both texts when they say the same thing: a fact's id, digits, `30 day`, `cpam`. */
  readonly key: string
  /** As the reader of the message must recognise it. */
  readonly shown: string
  /** UTF-16 offsets in the source, [start, end). */
  readonly start: number
  readonly end: number
}

/** French names of the kinds, for messages. */
export const KIND_NAMES: Readonly<Record<EssentialKind, string>> = {
  fact: 'le chiffre',
  rate: 'le pourcentage',
  contact: 'le contact',
  phone: 'le numéro',
  amount: 'la somme',
  delay: 'la durée',
  body: 'le service',
  letter: 'la lettre type',
  link: 'le lien vers la fiche',
}
