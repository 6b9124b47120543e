import type { Model } from 'messageformat'
import { isSelectMessage, parseMessage, stringifyMessage, validate, visit } from 'messageformat'

/** What a message is made of: its blanks, and the forms it chooses between. */
export interface MessageForm {
  /** Names of the blanks: `date`, `n`. */
  readonly blanks: ReadonlySet<string>
  /** The blank that each choice is made on; none for most messages. */
  readonly choices: readonly Choice[]
  /** Names of functions that the site does not know, of marks (`{#b}`) that it would not show. */
  readonly strange: readonly string[]
}

export interface Choice {
  readonly blank: string
  /** By number: `one`, `few`, `3`; or by exact words: a gender. */
  readonly by: 'number' | 'words'
  /** Keys other than `*`. */
  readonly keys: ReadonlySet<string>
  /** Those whose words leave the number out: « une page ». */
  readonly mute: ReadonlySet<string>
}

/** The functions of MessageFormat 2 that messages may name: choices by number or by words. */
const known: ReadonlySet<string> = new Set(['number', 'integer', 'string'])

/**
 * The form of a message.
 * @throws MessageSyntaxError, of `messageformat`, when it is not one.
 * @example formOf('Texte du {$date}').blanks // Set { 'date' }
 */
export function formOf(source: string): MessageForm {
  const message = parseMessage(source)
  const { functions, variables } = validate(message)
  const locals = new Set(message.declarations.flatMap(({ type, name }) => (type === 'local' ? [name] : [])))
  const marks: string[] = []
  visit(message, { markup: ({ name }) => void marks.push(name) })
  return {
    blanks: new Set([...variables].filter((name) => !locals.has(name))),
    choices: isSelectMessage(message) ? choicesOf(message) : [],
    strange: [...[...functions].filter((name) => !known.has(name)), ...marks],
  }
}

/**
 * What a message that chooses says in all other cases, as it is written; null for one that makes no choice.
 *
 * @throws MessageSyntaxError, of `messageformat`, when it is not one.
 */
export function generalForm(source: string): string | null {
  const message = parseMessage(source)
  if (!isSelectMessage(message)) return null
  const general = message.variants.find(({ keys }) => keys.every(({ type }) => type === '*'))
  return general === undefined ? null : stringifyMessage({ type: 'message', declarations: [], pattern: general.value })
}

function choicesOf({ declarations, selectors, variants }: Model.SelectMessage): Choice[] {
  return selectors.map(({ name }, index) => {
    const declared = declarations.find((declaration) => declaration.name === name)?.value.functionRef?.name
    const keyed = variants.flatMap(({ keys, value }) => {
      const key = keys[index]
      return key === undefined || key.type === '*'
        ? []
        : [{ key: key.value, mute: !value.some((piece) => fillsWith(piece, name)) }]
    })
    return {
      blank: name,
      by: declared === 'string' ? 'words' : 'number',
      keys: new Set(keyed.map(({ key }) => key)),
      mute: new Set(keyed.flatMap(({ key, mute }) => (mute ? [key] : []))),
    }
  })
}

function fillsWith(piece: Model.Pattern[number], blank: string): boolean {
  return (
    typeof piece !== 'string' &&
    piece.type === 'expression' &&
    piece.arg?.type === 'variable' &&
    piece.arg.name === blank
  )
}
