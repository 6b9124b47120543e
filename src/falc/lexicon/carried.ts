/**
 * What a browser needs to check a text, in one file: lexicon and lists of words. Four bytes say how long the words
 * before the packed forms are (JSON, UTF-8).
 */
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { LexiconData } from './lexicon-data.ts'

export interface Carried {
  readonly lexicon: LexiconData
  readonly vocabulary: Vocabulary
}

export function carry({ lexicon: { packed, ...words }, vocabulary }: Carried): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify({ ...words, vocabulary }))
  const bytes = new Uint8Array(4 + head.length + packed.length)
  new DataView(bytes.buffer).setUint32(0, head.length)
  bytes.set(head, 4)
  bytes.set(packed, 4 + head.length)
  return bytes
}

/** @throws Error when the bytes are not those of `carry`. */
export function openCarried(bytes: Uint8Array): Carried {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const head = new TextDecoder().decode(bytes.subarray(4, 4 + length))
  const { vocabulary, ...words } = JSON.parse(head) as Omit<LexiconData, 'packed'> & Pick<Carried, 'vocabulary'>
  return { lexicon: { ...words, packed: bytes.subarray(4 + length) }, vocabulary }
}
