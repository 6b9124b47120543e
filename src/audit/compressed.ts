import { brotliCompressSync, constants } from 'node:zlib'

/** Bytes on the wire: brotli at its best, level 11, as static hosts store files. */
export function compressed(content: string | Uint8Array): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
}
