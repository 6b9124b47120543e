/** What a text message costs: how many characters it counts for, and the messages that carry them. */
export interface SmsLength {
  /** Seven-bit alphabet (GSM 03.38), or two bytes a character when it lacks one of them. */
  readonly alphabet: 'GSM-7' | 'UCS-2'
  /** Septets, or code units of two bytes. */
  readonly characters: number
  /** Text messages sent, each paid for; 0 for an empty text. */
  readonly parts: number
}

/** 3GPP TS 23.038, § 6.2.1: the default alphabet, without its escape. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
/** § 6.2.1.1: each takes an escape before it. */
const extended = new Set('\f^{}\\[~]|€')

/** Room of a message alone, and of each of those that are joined: a header takes six bytes (TS 23.040, § 9.2.3.24). */
const room = { 'GSM-7': { alone: 160, joined: 153 }, 'UCS-2': { alone: 70, joined: 67 } } as const

/** Counts a text message as a telephone does: nothing that takes two places is cut between two messages. */
export function smsLength(text: string): SmsLength {
  const letters = Array.from(text)
  const alphabet = letters.every((letter) => basic.has(letter) || extended.has(letter)) ? 'GSM-7' : 'UCS-2'
  const sizes = letters.map((letter) => (alphabet === 'GSM-7' ? (extended.has(letter) ? 2 : 1) : letter.length))
  const characters = sizes.reduce((sum, size) => sum + size, 0)
  const { alone, joined } = room[alphabet]
  return { alphabet, characters, parts: characters <= alone ? Math.min(characters, 1) : partsOf(sizes, joined) }
}

function partsOf(sizes: readonly number[], most: number): number {
  let parts = 1
  let filled = 0
  for (const size of sizes) {
    if (filled + size > most) {
      parts += 1
      filled = 0
    }
    filled += size
  }
  return parts
}

/** Signs of typography for which the seven-bit alphabet has a plain one. */
const plain: readonly (readonly [RegExp, string])[] = [
  [/[\u00A0\u202F\u2009]/g, ' '],
  [/[’‘]/g, "'"],
  [/«\s?|\s?»|[“”]/g, '"'],
  [/…/g, '...'],
  [/[–—]/g, '-'],
  [/œ/g, 'oe'],
  [/Œ/g, 'OE'],
]

/**
 * The same words with plain spaces, quotes and dashes: typography alone would halve the room of a text message.
 *
 * @example smsText('Vos droits : l’AME') // "Vos droits : l'AME"
 */
export function smsText(text: string): string {
  return plain.reduce((written, [sign, instead]) => written.replace(sign, instead), text)
}
