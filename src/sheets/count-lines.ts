import { widthOf } from './letter-widths.ts'

/** How large a text is set: what one em and one line measure, and how wide the line is. Millimetres. */
export interface Setting {
  readonly em: number
  readonly line: number
  readonly width: number
}

/** One typographic point in millimetres. */
export const point = 25.4 / 72

/** How many lines a text takes, broken between words as a browser does; its own line breaks count. */
export function countLines(text: string, { em, width }: Setting): number {
  const room = width / em
  return text.split('\n').reduce((sum, line) => sum + linesOf(line, room), 0)
}

/** How high a text stands. */
export function heightOfText(text: string, setting: Setting): number {
  return text === '' ? 0 : countLines(text, setting) * setting.line
}

function linesOf(line: string, room: number): number {
  let lines = 1
  let used = 0
  for (const word of line.split(/[ \u200b]+/u)) {
    const width = widthOf(word)
    const wanted = used === 0 ? width : used + widthOf(' ') + width
    if (wanted <= room) used = wanted
    else {
      lines += used === 0 ? Math.ceil(width / room) - 1 : Math.ceil(width / room)
      used = width % room
    }
  }
  return lines
}
