import { MessageFormat } from 'messageformat'
import type { MessageFunction } from 'messageformat/functions'
import { DefaultFunctions } from 'messageformat/functions'
import { Counted } from './counted.ts'

/** What the blanks of a message are filled with. */
export type Given = Readonly<Record<string, string | number | Counted>>

/** A message of an editor, ready to be said. */
export interface Message {
  /** @throws when a blank of the message is given nothing. */
  readonly say: (given: Given) => string
  /** The same, each piece apart: the words between the blanks, and what fills these. */
  readonly parts: (given: Given) => readonly Part[]
}

export interface Part {
  readonly is: 'words' | 'given'
  readonly text: string
}

/** Without marks around what is given: pages hold the direction of figures themselves. */
const bidiIsolation = 'none'

/**
 * Reads a message in MessageFormat 2 (Unicode LDML 48), the plurals being those of a language.
 * It is done while the site is made: no reader's browser ever loads the library.
 *
 * @param locale BCP 47 code: `fr-FR`.
 * @throws MessageSyntaxError, of `messageformat`, when it is not one.
 * @example compile('Texte du {$date}', 'fr').say({ date: '3 mai' }) // 'Texte du 3 mai'
 */
export function compile(source: string, locale: string): Message {
  const format = new MessageFormat(locale, source, { bidiIsolation, functions: { number } })
  return {
    say: (given) => format.format({ ...given }, refuse),
    parts: (given) =>
      format.formatToParts({ ...given }, refuse).flatMap((part): Part[] => {
        if (part.type === 'text') return [{ is: 'words', text: part.value }]
        return [{ is: 'given', text: writtenPart(part) }]
      }),
  }
}

/** `:number`, with figures written beforehand where they are: a number of euros is not written as a number of days. */
const number: MessageFunction<'number'> = (context, options, operand) => {
  const { selectKey, toString, valueOf, dir, ...base } = DefaultFunctions.number(context, options, operand)
  const written = operand instanceof Counted ? operand.written : (toString?.() ?? '')
  const parts = [{ type: 'number' as const, value: written }]
  return { ...base, dir, valueOf, toString: () => written, toParts: () => parts, ...(selectKey ? { selectKey } : {}) }
}

function writtenPart(part: object): string {
  return 'value' in part ? String(part.value) : ''
}

function refuse(error: unknown): never {
  throw error
}
