import type { Answer } from '../../../search/answer.ts'
import { fill } from './places.ts'

/** What is said of an answer: how many pages, the first, and how the question was read. */
export function sayAnswer({ found, mended, unknown, wrongCode }: Answer, words: DOMStringMap): string {
  if (wrongCode) return words[wrongCode.state === 'wrong-length' ? 'wrongLength' : wrongCode.state === 'unknown' ? 'unknownCode' : 'wrongCheckDigit'] ?? ''
  const [first] = found
  const read = mended.map((each) => fill(words['read'], each))
  const missing = unknown.length === 0 ? [] : [fill(words['unknown'], { words: unknown.join(', ') })]
  if (!first) return [...(missing.length > 0 ? missing : [words['none'] ?? '']), ...read].join(' ')
  const count = found.length === 1 ? [words['one'] ?? '', fill(words['only'], { title: first.title })] : [fill(words['many'], { n: String(found.length) }), fill(words['first'], { title: first.title })]
  return [...count, ...missing, ...read].join(' ')
}
