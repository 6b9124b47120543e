import file from './facts.json' with { type: 'json' }

const words: Readonly<Record<string, string>> = file

/** Every fact that may be counted. */
export const factNames: ReadonlySet<string> = new Set(Object.keys(words))

/** French: what a fact counts, « cadres (iframe, frame) »; its own name when it has no words yet. */
export function factWords(fact: string): string {
  return words[fact] ?? fact
}
