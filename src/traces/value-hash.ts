import { hash } from 'node:crypto'
import { contentHash } from './content-hash.ts'
import { nameOf } from './reads.ts'

/** Thrown for what has no value to compare: a function, a symbol, a circle. */
export class NoValue extends Error {
  override readonly name = 'NoValue'
}

/**
 * Hash of a value as it would be written: the same for two values that no reader could tell apart. A watched object
 * counts by its name only: what is read of it is noted where it is read.
 *
 * @throws {NoValue} when it holds something that can't be written.
 */
export function valueHash(value: unknown): string {
  return contentHash(written(value, []))
}

function written(value: unknown, around: readonly object[]): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'function' || typeof value === 'symbol') throw new NoValue(String(value))
  if (typeof value !== 'object') return Object.is(value, -0) ? '-0' : String(value)
  const name = nameOf(value)
  if (name !== undefined) return `@${JSON.stringify(name)}`
  if (around.includes(value)) throw new NoValue('circle')
  const inner = [...around, value]
  const all = (values: Iterable<unknown>) => Array.from(values, (one) => written(one, inner)).join(',')
  if (Array.isArray(value)) return `[${all(value)}]`
  if (value instanceof Map) return `Map(${all(value)})`
  if (value instanceof Set) return `Set(${all(value)})`
  if (value instanceof Date) return `Date(${value.getTime()})`
  if (value instanceof RegExp) return `RegExp(${String(value)})`
  if (ArrayBuffer.isView(value))
    return `Bytes(${hash('sha256', new Uint8Array(value.buffer, value.byteOffset, value.byteLength))})`
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}:${written(one, inner)}`)
    .join(',')}}`
}
