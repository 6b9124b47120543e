import { hash } from 'node:crypto'
import { normalArticle } from './normal-text.ts'

/** Fingerprint of the text of an article: 12 hex digits of the SHA-256 of its normal text (`normal-text.ts`). */
export function articleHash(text: string): string {
  return hash('sha256', normalArticle(text), 'hex').slice(0, 12)
}
