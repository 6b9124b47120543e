import type { Counted } from './counted.ts'
import type { ExpectedWords } from './expected-words.ts'
import type { Messages } from './language-file.ts'
import type { Given } from './message.ts'
import { compile } from './message.ts'

/** Names of messages, each with the names of its blanks; null: a message that a language may go without. */
export interface Expected {
  readonly [name: string]: readonly string[] | null | Expected
}

/** Messages ready to be said: a text, or a function of its blanks where it has some. */
export type WordsOf<T> = {
  readonly [Name in keyof T]: T[Name] extends readonly []
    ? string
    : T[Name] extends readonly (infer Blank extends string)[]
      ? (given: Readonly<Record<Blank, string | number | Counted>>) => string
      : T[Name] extends null
        ? string | null
        : WordsOf<T[Name]>
}

/** What every interface language says: buttons, menus, notices. */
export type Strings = WordsOf<ExpectedWords['interface']>

/** What showing a text adds to it. Plain spaces: French typography is applied where the words are shown. */
export type Texts = WordsOf<ExpectedWords['texts']>

/**
 * Names of the messages that a language lacks, such as `fiche.written`; of a group of which it says nothing, the
 * group's own.
 */
export function lackingIn(messages: Messages, expected: Expected, above = ''): string[] {
  return Object.entries(expected).flatMap(([name, wanted]) => {
    const said = messages[name]
    if (wanted === null) return []
    if (Array.isArray(wanted)) return typeof said === 'string' ? [] : [`${above}${name}`]
    return isGroup(said) ? lackingIn(said, wanted as Expected, `${above}${name}.`) : [`${above}${name}`]
  })
}

/**
 * The messages of a language, ready to be said; a message that it lacks is its own name, which is never shown:
 * who asks has looked for what is lacking.
 */
export function sayWords<T extends Expected>(messages: Messages, expected: T, locale: string): WordsOf<T> {
  const said = Object.entries(expected).map(([name, wanted]) => {
    const message = messages[name]
    if (wanted === null) return [name, typeof message === 'string' ? compile(message, locale).say({}) : null]
    if (Array.isArray(wanted)) return [name, sayOne(typeof message === 'string' ? message : name, wanted, locale)]
    return [name, sayWords(isGroup(message) ? message : {}, wanted as Expected, locale)]
  })
  return Object.fromEntries(said) as WordsOf<T>
}

function sayOne(message: string, blanks: readonly string[], locale: string): string | ((given: Given) => string) {
  const { say } = compile(message, locale)
  return blanks.length === 0 ? say({}) : say
}

/** Whether this is a group of messages. */
export function isGroup(messages: string | null | undefined | Messages): messages is Messages {
  return typeof messages === 'object' && messages !== null
}

/** A group of messages laid over another: what it does not say is said by the one below. */
export function laidOver(over: Messages, below: Messages): Messages {
  const names = new Set([...Object.keys(below), ...Object.keys(over)])
  return Object.fromEntries(
    Array.from(names, (name) => {
      const [first, second] = [over[name], below[name]]
      if (isGroup(first) && isGroup(second)) return [name, laidOver(first, second)]
      return [name, first === undefined ? (second ?? null) : first]
    }),
  )
}

/** Every message of a group, by its whole name: `fiche.written`. */
export function* messagesIn(
  messages: Messages,
  above: readonly string[] = [],
): Iterable<readonly [path: readonly string[], message: string]> {
  for (const [name, said] of Object.entries(messages)) {
    if (typeof said === 'string') yield [[...above, name], said]
    else if (said !== null) yield* messagesIn(said, [...above, name])
  }
}
