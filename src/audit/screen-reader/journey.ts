import { keyNames } from './keys.ts'

/** What a journey does, one step after the other. */
export type Action =
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'press'; readonly key: string; readonly times: number }
  | { readonly kind: 'press-until'; readonly key: string; readonly words: string; readonly most: number | null }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'wait'; readonly words: string }

export interface Step {
  /** The line as it is written in the file, without its « > ». */
  readonly line: string
  readonly action: Action
  /** Words that may come late, awaited before the stop ends. */
  readonly awaited: string | null
}

/** A journey is its own transcript: what to do on lines that begin with « > », under each what was heard. */
export interface Journey {
  /** First line of the file: what is done, in a few words. */
  readonly title: string
  /** Everything before the first step, the title included. */
  readonly before: readonly string[]
  readonly steps: readonly Step[]
}

/**
 * Reads a journey out of its file.
 *
 * @throws one French sentence that names the line, when a step can't be understood.
 */
export function readJourney(text: string): Journey {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.startsWith('>'))
  const before = (first === -1 ? lines : lines.slice(0, first)).join('\n').trimEnd().split('\n')
  const steps = lines
    .filter((line) => line.startsWith('>'))
    .map((line) => line.slice(1).trim())
    .map(readStep)
  return { title: before[0] ?? '', before, steps }
}

function readStep(line: string): Step {
  const [, before, awaited] = /^(.+) puis attend « (.+) »$/u.exec(line) ?? []
  return { line, action: readAction(before ?? line), awaited: awaited ?? null }
}

const number = (digits: string | undefined, otherwise: number) => (digits === undefined ? otherwise : Number(digits))

function readAction(line: string): Action {
  const [, path] = /^ouvre (\/\S*)$/u.exec(line) ?? []
  if (path !== undefined) return { kind: 'open', path }
  const [, text] = /^écrit (.+)$/u.exec(line) ?? []
  if (text !== undefined) return { kind: 'type', text }
  const [, awaited] = /^attend « (.+) »$/u.exec(line) ?? []
  if (awaited !== undefined) return { kind: 'wait', words: awaited }
  const [, key, words, most, times] =
    /^(\S+)(?: jusqu’à « (.+) »(?: en (\d+) arrêts au plus)?| × (\d+))?$/u.exec(line) ?? []
  if (key === undefined || !keyNames.has(key))
    throw new Error(
      `Étape incomprise : « > ${line} ». Écrivez « ouvre /chemin/ », « écrit mots », « attend « mots » », ou une touche (${[...keyNames.keys()].join(', ')}), seule, suivie de « × 3 » ou de « jusqu’à « mots » en 6 arrêts au plus » ; à la fin, au besoin, « puis attend « mots » ».`,
    )
  return words === undefined
    ? { kind: 'press', key, times: number(times, 1) }
    : { kind: 'press-until', key, words, most: most === undefined ? null : Number(most) }
}
