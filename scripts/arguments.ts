import { existsSync, statSync } from 'node:fs'
import path, { resolve } from 'node:path'
import type { ParseArgsOptionsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { isPlainDate } from '../src/facts/plain-date.ts'
import { todayInParis } from '../src/integrations/today.ts'
import { nearest } from '../src/library/nearest.ts'
import { folderName } from './folder-name.ts'

/** Options that a command may take, by name; `string` ones are followed by a value. */
export type Options = ParseArgsOptionsConfig

/** Prints on standard output; ends the process quietly when its reader, such as `head`, has had enough. */
export function print(text: string): void {
  if (process.stdout.listenerCount('error') === 0) {
    process.stdout.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      throw error
    })
  }
  process.stdout.write(text)
}

/** Prints one line about how the command should have been called, and ends it with code 2. */
export function wrongUse(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

/**
 * Reads the command line. Ends the process (code 2, one French line) on an option that does not
 * exist, lacks its value or has one too many.
 *
 * @param usage how to call the command, shown with the mistake.
 * @param most how many words may stand beside the options.
 */
export function readArguments<const T extends Options>(options: T, usage: string, most = 0) {
  const { tokens } = parseArgs({ options, strict: false, allowPositionals: true, tokens: true })
  let words = 0
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') {
      words += 1
      if (words > most) wrongUse(`« ${token.value} » est de trop. Écrivez : ${usage}`)
    }
    if (token.kind !== 'option') continue
    const known = options[token.name]
    if (known === undefined) {
      const near = nearest(token.name, Object.keys(options))
      wrongUse(
        `L'option « ${token.rawName} » n'existe pas.${near === null ? '' : ` Vouliez-vous dire « --${near} » ?`} Écrivez : ${usage}`,
      )
    }
    if (known.type === 'string' && (token.value === undefined || token.value.startsWith('--')))
      wrongUse(`L'option « ${token.rawName} » attend une valeur. Écrivez : ${usage}`)
    if (known.type === 'boolean' && token.value !== undefined)
      wrongUse(`L'option « ${token.rawName} » ne prend pas de valeur. Écrivez : ${usage}`)
    if (given.has(token.name) && known.multiple !== true)
      wrongUse(`L'option « ${token.rawName} » est donnée deux fois. Écrivez : ${usage}`)
    given.add(token.name)
  }
  return parseArgs({ options, strict: true, allowPositionals: true })
}

/** The folder from which the command was called: npm changes it to the project's. */
export const calledFrom = process.env['INIT_CWD'] ?? process.cwd()

/** A content folder and its name in problems, relative to where the command was called. */
export interface Folder {
  readonly path: string
  readonly name: string
}

/** The content folder given, `content/` of the project by default; ends the process when it is not a folder. */
export function contentFolder(given: string | undefined): Folder {
  const folder = given === undefined ? resolve(import.meta.dirname, '../content') : resolve(calledFrom, given)
  if (!existsSync(folder)) wrongUse(`Le dossier « ${given ?? 'content'} » n'existe pas.`)
  if (!statSync(folder).isDirectory()) wrongUse(`« ${given ?? 'content'} » n'est pas un dossier.`)
  return { path: folder, name: folderName(given, calledFrom, folder, path) }
}

/** The day given, today in Paris by default; ends the process when it is not in the calendar. */
export function dayOf(given: string | undefined): string {
  if (given === undefined) return todayInParis()
  if (!isPlainDate(given))
    wrongUse(`« ${given} » n'est pas une date : écrivez année-mois-jour, par exemple 2026-11-21.`)
  return given
}
