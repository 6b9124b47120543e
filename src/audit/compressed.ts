import { brotliCompressSync, constants } from 'node:zlib'

/** A content as static hosts store it: brotli at its best, level 11. */
export function compress(content: string | Uint8Array): Uint8Array {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
}

/** Its bytes on the wire. */
export function compressed(content: string | Uint8Array): number {
  return compress(content).length
}
