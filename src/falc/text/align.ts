/**
 * Markdown text nodes carry their value, not where each character stands: escapes, entities and
 * the `>` or spaces that open a continued line are in the source only. This puts them side by side.
 */
import type { VisibleTextBuilder } from './visible-text.ts'

const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|\w{2,31});/y

/** Adds `value`, the text of a Markdown node standing at source [start, end), to the visible text. */
export function addAligned(builder: VisibleTextBuilder, value: string, source: string, start: number, end: number): void {
  if (end - start === value.length && source.startsWith(value, start)) {
    builder.addWithReferences(value, start)
    return
  }
  let at = start
  let runValue = 0
  let runSource = start
  const flush = (upTo: number): void => {
    if (upTo > runValue) builder.addWithReferences(value.slice(runValue, upTo), runSource)
  }
  for (let index = 0; index < value.length; ) {
    if (source[at] === value[index] && source[at] !== '&') {
      at++
      index++
      continue
    }
    const entity = entityAt(source, at)
    if (entity > 0) {
      const width = value.codePointAt(index) ?? 0
      flush(index)
      const length = width > 0xffff ? 2 : 1
      builder.addReplaced(value.slice(index, index + length), at, at + entity)
      at += entity
      index += length
    } else if (source[at] === value[index]) {
      at++
      index++
      continue
    } else {
      flush(index)
      at = skipMarkup(source, at, end, value[index] ?? '')
    }
    runValue = index
    runSource = at
    if (at >= end && index < value.length) {
      builder.addReplaced(value.slice(index), start, end)
      return
    }
  }
  flush(value.length)
}

function entityAt(source: string, at: number): number {
  if (source[at] !== '&') return 0
  ENTITY.lastIndex = at
  return ENTITY.exec(source)?.[0].length ?? 0
}

/** First place from `at` where the source has `wanted`, passing over what Markdown took away. */
function skipMarkup(source: string, at: number, end: number, wanted: string): number {
  let next = at + 1
  while (next < end && source[next] !== wanted) next++
  return next
}
