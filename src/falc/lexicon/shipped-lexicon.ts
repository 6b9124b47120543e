import { brotliDecompressSync } from 'node:zlib'
import file from './french.json' with { type: 'json' }
import type { LexiconData } from './lexicon-data.ts'
import type { LexiconFile } from './lexicon-file.ts'

/** The lexicon that is shipped with the program, from the disk. */
export function readLexicon(): LexiconData {
  const { forms, analyses, ranked, data }: LexiconFile = file
  return { forms, analyses, ranked, packed: brotliDecompressSync(Buffer.from(data, 'base64')) }
}
