/** Reads a text without markup into blocks: blank lines, bullets, titles, wrapped lines. */
import { bulletOf, isTitleLine } from './line-shapes.ts'
import type { RawBlock, RawLine, RawList, Shape } from './raw-block.ts'
import type { VisibleText } from './visible-text.ts'
import { continuations } from './wrapped-lines.ts'

interface SourceLine {
  readonly from: number
  readonly to: number
  readonly text: string
}

const PARAGRAPH: Shape = { kind: 'paragraph' }
const TITLE: Shape = { kind: 'heading', depth: 2, id: null, pictogram: null }

/**
 * Blocks of [from, to) of a visible text. `titles` tells whether a short line without a full stop
 * may be a title (in Markdown a title says so itself).
 */
export function plainBlocks(
  visible: VisibleText,
  from: number,
  to: number,
  titles: boolean,
  quoted = false,
): RawBlock[] {
  const lines = sourceLines(visible.text, from, to)
  const blocks: RawBlock[] = []
  let list: RawList | null = null
  let position = -1
  let at = 0
  const push = (shape: Shape, group: readonly RawLine[]): void => {
    blocks.push({ shape, quoted, visible, lines: group })
  }
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    if (line.text.trim() === '') {
      at++
      continue
    }
    const bullet = bulletOf(line.text)
    const afterLeadIn = list === null && opensImpliedList(lines, at)
    if (bullet !== null || afterLeadIn) {
      list ??= { kind: 'list', ordered: bullet?.ordered ?? false, depth: 1 }
      const end = bullet === null ? at + 1 : itemEnd(lines, at)
      position++
      push({ kind: 'item', list, position }, rawLines(lines.slice(at, end), bullet?.length ?? 0))
      at = end
      if (bullet === null) {
        while (at < lines.length && isLowerLine(lines[at])) {
          position++
          push({ kind: 'item', list, position }, rawLines(lines.slice(at, at + 1), 0))
          at++
        }
        list = null
      }
      continue
    }
    list = null
    position = -1
    if (titles && isTitleLine(line.text, nextText(lines, at))) {
      push(TITLE, rawLines([line], 0))
      at++
      continue
    }
    let end = at + 1
    while (end < lines.length && goesOn(lines, end, titles)) end++
    push(PARAGRAPH, rawLines(lines.slice(at, end), 0))
    at = end
  }
  return blocks
}

function sourceLines(text: string, from: number, to: number): SourceLine[] {
  const lines: SourceLine[] = []
  for (let start = from; start < to; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 || found > to ? to : found
    lines.push({ from: start, to: end, text: text.slice(start, end) })
    start = end + 1
  }
  return lines
}

function rawLines(lines: readonly SourceLine[], skip: number): RawLine[] {
  const goOn = lines.length === 1 ? [false] : continuations(lines.map((line) => line.text))
  return lines.map((line, index) => ({
    from: line.from + (index === 0 ? skip : 0),
    to: line.to,
    continues: goOn[index] ?? false,
  }))
}

/** An item goes on over the lines that carry no bullet and continue its sentence. */
function itemEnd(lines: readonly SourceLine[], at: number): number {
  let end = at + 1
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined || line.text.trim() === '' || bulletOf(line.text) !== null) break
    if (!(continuations([lines[end - 1]?.text ?? '', line.text])[1] ?? false)) break
    end++
  }
  return end
}

function goesOn(lines: readonly SourceLine[], at: number, titles: boolean): boolean {
  const line = lines[at]
  if (line === undefined || line.text.trim() === '' || bulletOf(line.text) !== null) return false
  if (opensImpliedList(lines, at)) return false
  const before = lines[at - 1]?.text ?? ''
  if (!titles || !/[.!?…»]\s*$/.test(before)) return true
  return !isTitleLine(line.text, nextText(lines, at))
}

/** Lines in lower case just after « … : » are a list whose bullets were lost. */
function opensImpliedList(lines: readonly SourceLine[], at: number): boolean {
  const before = lines[at - 1]?.text ?? ''
  return /:\s*$/.test(before) && isLowerLine(lines[at]) && isLowerLine(lines[at + 1])
}

function isLowerLine(line: SourceLine | undefined): boolean {
  return line !== undefined && /^\s*\p{Ll}/u.test(line.text)
}

function nextText(lines: readonly SourceLine[], at: number): string | undefined {
  for (let next = at + 1; next < lines.length; next++) {
    const text = lines[next]?.text ?? ''
    if (text.trim() !== '') return text
  }
  return undefined
}
