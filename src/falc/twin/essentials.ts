/** Gathers what a part of a text says that must not be lost. */
import type { Sentence } from '../text/falc-text.ts'
import type { Essential } from './essential.ts'
import { namedBodies } from './find-bodies.ts'
import { typedFigures } from './find-figures.ts'
import type { Part } from './parts.ts'

const LETTER = /\{\{\s*letter:([\w-]{1,80})\s*\}\}/g
const LINK = /\]\(fiche:([\w-]{1,80})(?:#[\w-]{1,80})?\)/g
/** Parts in which bodies and figures are references, not advice. */
const REFERENCES = new Set(['textes'])

/** Facts, contacts, phone numbers, sums, durations, bodies, letters and links of a part, in reading order. */
export function essentials(part: Part, source: string): readonly Essential[] {
  const found: Essential[] = []
  for (const sentence of part.sentences) {
    found.push(...references(sentence))
    if (!REFERENCES.has(part.id)) found.push(...typedFigures(sentence), ...namedBodies(sentence))
  }
  const raw = source.slice(part.start, part.end)
  for (const match of raw.matchAll(LETTER)) found.push(at('letter', match, part.start))
  for (const match of raw.matchAll(LINK)) found.push(at('link', match, part.start))
  return found
}

function* references(sentence: Sentence): Generator<Essential> {
  for (const token of sentence.tokens) {
    if (token.kind !== 'reference' || token.target === 'term' || token.target === 'letter' || token.target === 'law') continue
    const shown = `{{${token.target === 'contact' ? 'contact:' : ''}${token.id}}}`
    const kind = token.target === 'fact' && token.text.endsWith('%') ? 'rate' : token.target
    yield { kind, key: token.id, shown, start: token.start, end: token.end }
  }
}

function at(kind: 'letter' | 'link', match: RegExpMatchArray, offset: number): Essential {
  const start = offset + (match.index ?? 0)
  return { kind, key: match[1] ?? '', shown: match[1] ?? '', start, end: start + match[0].length }
}
