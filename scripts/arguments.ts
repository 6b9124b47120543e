// What every command reads its arguments with: wrong use is one clear French line and exit code 2.
import { resolve } from 'node:path'
import type { ParseArgsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { isPlainDate } from '../src/facts/plain-date.ts'
import { didYouMean } from '../src/library/nearest.ts'

/** A command called in a way that makes no sense. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse'
}

type Options = NonNullable<ParseArgsConfig['options']>

/** Options shared by the commands that read content. */
export const contentOptions = {
  content: { type: 'string', default: 'content' },
  today: { type: 'string' },
} as const satisfies Options

/**
 * Reads the command's options and words.
 *
 * @throws {WrongUse} on an unknown option, or one without its value.
 */
export function readArguments<const T extends Options>(options: T, args: readonly string[] = process.argv.slice(2)) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new WrongUse(inFrench(error, Object.keys(options)))
  }
}

function inFrench(error: unknown, names: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string }
  const typed = /'(?:-[a-z], )?--?([^' <]+)/.exec(message)?.[1] ?? ''
  const all = `Options : ${names.map((name) => `--${name}`).join(', ')}.`
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Option inconnue : « --${typed} ». ${didYouMean(typed, names, all)}`
  return `L'option « --${typed} » est mal écrite ou il lui manque sa valeur. ${all}`
}

/** A path as the person typed it, from the folder where the command was called. */
export function pathFromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

/**
 * The day to work for: the one asked for, or the real one, read here and nowhere else.
 *
 * @throws {WrongUse} when the text is not a day that exists.
 */
export function dayOf(asked: string | undefined): string {
  if (asked === undefined) return new Date().toISOString().slice(0, 10)
  if (!isPlainDate(asked)) throw new WrongUse(`« ${asked} » n'est pas une date : écrivez AAAA-MM-JJ, par exemple 2026-11-21.`)
  return asked
}

/** Runs a command: its number becomes the exit code; wrong use gives 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  }
}
