import type { Node } from 'yaml'
import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml'
import type { QuestionReading } from '../library/questions.ts'
import { named } from '../translations/yaml-entry.ts'

/**
 * Adds what a reader answered below its question; every other byte of the file stays.
 *
 * @param file whole content of a file of `questions/`.
 * @returns null when the file has no such question, or has it in one line.
 */
export function recordReading(file: string, question: string, reading: QuestionReading): string | null {
  const document = parseDocument(file)
  const root: unknown = document.contents
  if (document.errors.length > 0 || !isSeq(root)) return null
  const entry = root.items.find((item) => isMap(item) && item.get('id') === question)
  if (!isMap(entry) || entry.flow === true) return null
  const first = entry.items[0]?.key
  if (!isScalar(first)) return null
  const { note, hash, ...always } = reading
  const line = `- ${stringify({ ...always, ...(hash === null ? {} : { hash }), ...(note === null ? {} : { note }) }, { collectionStyle: 'flow', lineWidth: 0 }).trim()}`
  const readings = named(entry, 'readings')?.value
  const indent = ' '.repeat(columnOf(first, file))
  if (readings === undefined) return inserted(file, entry, `${indent}readings:\n${indent}  ${line}`)
  if (!isSeq(readings) || readings.flow === true || readings.items.length === 0) return null
  return inserted(file, readings, `${' '.repeat(columnOf(readings, file))}${line}`)
}

function columnOf({ range }: Node, file: string): number {
  const start = range?.[0] ?? 0
  return start - (file.lastIndexOf('\n', start - 1) + 1)
}

/** Puts lines on the line after a node. */
function inserted(file: string, { range }: Node, lines: string): string {
  const [start = 0, end = file.length] = range ?? []
  const last = start + file.slice(start, end).trimEnd().length
  const lineEnd = file.indexOf('\n', last)
  const at = lineEnd === -1 ? file.length : lineEnd + 1
  const ending = file.includes('\r\n') ? '\r\n' : '\n'
  const before = lineEnd === -1 ? ending : ''
  return `${file.slice(0, at)}${before}${lines.replaceAll('\n', ending)}${ending}${file.slice(at)}`
}
