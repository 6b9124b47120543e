/** Gathers what a part of a text says that must not be lost. */
import { writtenMention } from '../../markdown/mentions.ts'
import type { FalcText, Sentence } from '../text/falc-text.ts'
import type { Essential } from './essential.ts'
import { bodyFinders } from './find-bodies.ts'
import { typedFigures } from './find-figures.ts'
import type { Part } from './parts.ts'

/** Parts in which bodies and figures are references, not advice. */
const REFERENCES = new Set(['textes'])

/** Facts, contacts, phone numbers, sums, durations, bodies, letters and links of a part of a text, in reading order. */
export function essentials(part: Part, text: FalcText): readonly Essential[] {
  const found: Essential[] = []
  const { named } = bodyFinders(text)
  for (const sentence of part.sentences) {
    found.push(...references(sentence))
    if (!REFERENCES.has(part.id)) found.push(...typedFigures(sentence), ...named(sentence))
  }
  for (const { start, end, fiche } of part.sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ linkedFiches }) => linkedFiches),
  )) {
    found.push({ kind: 'link', key: fiche, shown: fiche, start, end })
  }
  return found
}

function* references(sentence: Sentence): Generator<Essential> {
  for (const token of sentence.tokens) {
    if (token.kind !== 'reference' || token.target === 'term' || token.target === 'law') continue
    const shown = token.target === 'letter' ? token.id : writtenMention({ kind: token.target, id: token.id })
    const kind = token.target === 'fact' && token.text.endsWith('%') ? 'rate' : token.target
    yield { kind, key: token.id, shown, start: token.start, end: token.end }
  }
}
