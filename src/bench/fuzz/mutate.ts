import type { Chance } from './chance.ts'
import { pieces } from './pieces.ts'

/** One way to spoil a file. */
type Spoil = (source: string, chance: Chance, other: string) => string

/** Longest file that is made, in characters: what an editor could send, many times over. */
export const longest = 200_000

const at = (source: string, chance: Chance) => chance.below(source.length + 1)

function onLines(change: (lines: string[], at: number, chance: Chance) => void): Spoil {
  return (source, chance) => {
    const lines = source.split('\n')
    change(lines, chance.below(lines.length), chance)
    return lines.join('\n')
  }
}

const spoils: readonly Spoil[] = [
  // Signs.
  (source, chance) => {
    const place = at(source, chance)
    return source.slice(0, place) + String.fromCharCode(chance.below(0x300)) + source.slice(place)
  },
  (source, chance) => {
    const place = at(source, chance)
    return source.slice(0, place) + source.slice(place + 1 + chance.below(4))
  },
  (source, chance) => {
    const bytes = Buffer.from(source)
    if (bytes.length > 0) bytes.writeUInt8(chance.below(256), chance.below(bytes.length))
    return bytes.toString()
  },
  (source, chance) => source.slice(0, at(source, chance)),
  // Pieces.
  (source, chance) => {
    const place = at(source, chance)
    return source.slice(0, place) + chance.oneOf(pieces) + source.slice(place)
  },
  (source, chance) => {
    const place = at(source, chance)
    const piece = chance.oneOf(pieces) + chance.oneOf(pieces)
    return source.slice(0, place) + piece.repeat(10 ** (1 + chance.below(4))) + source.slice(place)
  },
  // Lines.
  onLines((lines, line) => void lines.splice(line, 1)),
  onLines((lines, line) => void lines.splice(line, 0, lines[line] ?? '')),
  onLines((lines, line, chance) => void lines.splice(line, 1, ...Array(10 ** (1 + chance.below(3))).fill(lines[line]))),
  onLines((lines, line, chance) => void lines.splice(chance.below(lines.length), 0, ...lines.splice(line, 1))),
  onLines((lines, line, chance) => {
    lines[line] = chance.oneOf(['  ', '> ', '- ', '\t', '# ', '']) + (lines[line] ?? '').trimStart()
  }),
  // Values of YAML, and attributes.
  (source, chance) => {
    const values = Array.from(source.matchAll(/[:=] *([^\n,}]+)/gu))
    if (values.length === 0) return source
    const { 1: value = '', index } = chance.oneOf(values)
    const start = source.indexOf(value, index)
    return source.slice(0, start) + chance.oneOf(pieces) + source.slice(start + value.length)
  },
  (source, chance) => {
    const place = at(source, chance)
    const [open, close] = chance.oneOf([
      ['[', ']'],
      ['{', '}'],
      ['(', ')'],
      ['> ', ''],
      ['<b>', '</b>'],
      ['{a: ', '}'],
    ] as const)
    const depth = 10 ** (1 + chance.below(4))
    return source.slice(0, place) + open.repeat(depth) + close.repeat(depth) + source.slice(place)
  },
  // Half of this file, half of another.
  (source, chance, other) => source.slice(0, at(source, chance)) + other.slice(at(other, chance)),
]

/** A file spoilt in one to four ways. @param other another file, of which a piece may be taken. */
export function mutate(source: string, other: string, chance: Chance): string {
  let made = source
  for (let turn = 0; turn <= chance.below(4); turn += 1)
    made = chance.oneOf(spoils)(made, chance, other).slice(0, longest)
  return made
}
