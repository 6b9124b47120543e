import { gzipSync } from 'node:zlib'
import { library } from 'virtual:library'
import { carry } from '../../falc/lexicon/carried.ts'
import { readLexicon } from '../../falc/lexicon/shipped-lexicon.ts'

/** What the checker fetches when it is first used, and nothing before; with the folder's own lists of words. */
export const carriedAddress = '/outil-falc/lexique.bin'

let made: Uint8Array<ArrayBuffer> | undefined

/** Its bytes, compressed by gzip: no host has to be told how to. */
export function carriedFile(): Uint8Array<ArrayBuffer> {
  made ??= new Uint8Array(gzipSync(carry({ lexicon: readLexicon(), vocabulary: library.vocabulary() }), { level: 9 }))
  return made
}
