import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addDays } from '../../facts/plain-date.ts'

/** Something that happens between two builds. */
export interface Edit {
  readonly name: string
  /** Changes a content folder; gives the day after, or null where this content has nothing of the kind to change. */
  readonly apply: (content: string, day: string, turn: number) => string | null
}

const fichesIn = (content: string): string[] => readdirSync(join(content, 'fiches')).sort()

/** A text of any fiche that is written in paragraphs, by turn. */
function textAt(content: string, turn: number): string {
  const ids = fichesIn(content)
  return join(content, 'fiches', ids[(turn * 7 + 3) % ids.length] ?? '', 'fr.md')
}

/** Changes the first line of a file that fits; false when none does. */
function changeLine(file: string, fits: RegExp, instead: (line: string) => string): boolean {
  const lines = readFileSync(file, 'utf8').split('\n')
  const at = lines.findIndex((line) => fits.test(line))
  if (at === -1) return false
  lines[at] = instead(lines[at] ?? '')
  writeFileSync(file, lines.join('\n'))
  return true
}

function inFirstFile(folder: string, fits: RegExp, instead: (line: string) => string): boolean {
  if (!existsSync(folder)) return false
  return readdirSync(folder)
    .sort()
    .some((name) => name.endsWith('.yaml') && changeLine(join(folder, name), fits, instead))
}

/** The edits that are measured, in turn: they add up. */
export const edits: readonly Edit[] = [
  { name: 'nothing', apply: (_content, day) => day },
  {
    name: 'a word of one fiche',
    apply: (content, day, turn) =>
      changeLine(textAt(content, turn), /^[A-ZÀ-Ý][^{}|]*[a-z]\.$/u, (line) => `${line} Demandez.`) ? day : null,
  },
  {
    name: 'the title of one fiche',
    apply: (content, day, turn) =>
      changeLine(textAt(content, turn + 1), /^title: /u, (line) => line.replace(/(["']?)$/u, ' bis$1')) ? day : null,
  },
  {
    name: 'the name of one figure',
    apply: (content, day) =>
      inFirstFile(join(content, 'facts'), /^ +(?:label|fr): \p{L}[^{"']*$/u, (line) => `${line} bis`) ? day : null,
  },
  { name: 'the next day', apply: (_content, day) => addDays(day, 1) },
  {
    name: 'a word of the glossary',
    apply: (content, day) =>
      inFirstFile(join(content, 'glossary'), /^ +plain: [^"'{|>]+\.$/u, (line) => line.replace(/\.$/u, ' aussi.'))
        ? day
        : null,
  },
]
