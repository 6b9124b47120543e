import type { SearchWeights } from '../library/search-weights.ts'
import type { NamesIndex } from './names-index.ts'

/** Usual weights: whoever writes the name of a body wants its number; a letter comes after the page it serves. */
const usual = {
  names: { title: 1, name: 1, keyword: 0.9, summary: 0.4, section: 0.5 },
  helps: { contact: 1.6, word: 0.8, letter: 0.75, 'check-up': 0.75 },
  texts: 0.35,
} as const

/** Every weight by its name. */
export interface Weights {
  readonly names: Readonly<Record<keyof typeof usual.names, number>>
  readonly helps: Readonly<Record<keyof typeof usual.helps, number>>
  readonly texts: number
}

/** The weights that a folder chose, where they differ from the usual ones; nothing to say when none does. */
export function unusualWeights({ names, helps, texts }: SearchWeights): Pick<NamesIndex, 'weights'> {
  const weights = {
    ...unlike('names', names, usual.names),
    ...unlike('helps', helps, usual.helps),
    ...(texts === null || texts === usual.texts ? {} : { texts }),
  }
  return Object.keys(weights).length === 0 ? {} : { weights }
}

function unlike<Kind extends string>(
  room: string,
  own: { readonly [Each in Kind]?: number | undefined },
  known: Readonly<Record<Kind, number>>,
) {
  const differ = Object.entries(own).filter(([kind, value]) => value !== undefined && value !== known[kind as Kind])
  return differ.length === 0 ? {} : { [room]: Object.fromEntries(differ) }
}

/** The weights that an index is searched with. */
export function weightsOf({ weights = {} }: Pick<NamesIndex, 'weights'>): Weights {
  return {
    names: { ...usual.names, ...weights.names },
    helps: { ...usual.helps, ...weights.helps },
    texts: weights.texts ?? usual.texts,
  }
}
