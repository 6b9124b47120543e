import { brotliCompressSync, constants } from 'node:zlib'

/** Levels of brotli (RFC 7932): the one that hosts store; one forty times as fast, never lighter. */
const best = 11
const fast = 5

/** A content as static hosts store it: brotli at its best, level 11. */
export function compress(content: string | Uint8Array): Uint8Array {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: best } })
}

/** Its bytes on the wire. */
export function compressed(content: string | Uint8Array): number {
  return compress(content).length
}

/** Whether its bytes on the wire are at most this many: those of a quick try are enough to say yes. */
export function isAtMost(content: string | Uint8Array, bytes: number): boolean {
  const quick = brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: fast } })
  return quick.length <= bytes || compressed(content) <= bytes
}
