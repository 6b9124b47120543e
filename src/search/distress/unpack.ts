import type { PackedPhrases } from './list.ts'
import type { Phrase } from './phrase.ts'
import { unpackPhrase } from './phrase.ts'
import type { DistressPhrases } from './recognise.ts'

/** Phrases as they are compared, from what a page or a file carries. */
export function unpackPhrases(packed: readonly PackedPhrases[]): DistressPhrases[] {
  const list = (text: string): Phrase[] => (text === '' ? [] : text.split(',').map(unpackPhrase))
  return packed.map(([situation, lang, phrases, alone, not]) => ({
    situation,
    lang,
    phrases: list(phrases),
    alone: list(alone),
    not: list(not),
  }))
}
