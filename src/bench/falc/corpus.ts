/**
 * A folder of labelled texts: `falc/`, `ordinary/`, `selflabelled/`…, and `sources.tsv` that says where each comes
 * from.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measures } from '../../falc/measures/measures.ts'
import { measure } from '../../falc/measures/measures.ts'
import { fromMarkdown, fromPlainText } from '../../falc/text/build.ts'
import type { FalcText } from '../../falc/text/falc-text.ts'

export interface LabelledText {
  /** `falc/012.txt` */
  readonly file: string
  /** Name of its folder. */
  readonly label: string
  /** `group` column: the kind of text; the label when there is none. */
  readonly group: string
  readonly publisher: string
  readonly text: FalcText
  readonly measures: Measures
}

/** Reads every .txt and .md file one folder down; without `sources.tsv` publishers are unknown. */
export function readCorpus(folder: string): LabelledText[] {
  const sources = readSources(join(folder, 'sources.tsv'))
  const labels = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return labels.flatMap(({ name: label }) =>
    readdirSync(join(folder, label))
      .filter((name) => /\.(?:txt|md)$/.test(name))
      .sort()
      .map((name) => {
        const file = `${label}/${name}`
        const source = readFileSync(join(folder, file), 'utf8')
        const text = name.endsWith('.md') ? fromMarkdown(source) : fromPlainText(source)
        const row = sources.get(file)
        return {
          file,
          label,
          group: row?.['group'] ?? label,
          publisher: publisherOf(row?.['publisher']),
          text,
          measures: measure(text),
        }
      }),
  )
}

/** One publisher whatever the issue: « magazine no 58 » is left out. */
function publisherOf(name = '?'): string {
  return name.replace(/\s*\([^)]*\)|,.*$/g, '').trim()
}

function readSources(path: string): Map<string, Record<string, string>> {
  if (!existsSync(path)) return new Map()
  const [header = [], ...rows] = readFileSync(path, 'utf8').trim().split('\n').map(cells)
  return new Map(
    rows.map((row) => [row[0] ?? '', Object.fromEntries(header.map((name, index) => [name, row[index] ?? '']))]),
  )
}

/** Cells of a tab-separated line; a quoted cell doubles its quotes. */
function cells(line: string): string[] {
  return line.split('\t').map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell))
}
