/** Short ways to write findings and to quote the text in them. */
import type { Finding } from '../../rule.ts'

/** The words between French quotes, cut when they are long. */
export function quote(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim()
  return `« ${plain.length > 80 ? `${plain.slice(0, 77).trimEnd()}…` : plain} »`
}

/** A finding whose suggestions are listed in its hint as well. */
export function replace(start: number, end: number, message: string, suggestions: readonly string[]): Finding {
  return { start, end, message, hint: `Écrivez plutôt ${either(suggestions)}.`, suggestions }
}

/** « recevoir » ou « toucher ». */
export function either(words: readonly string[]): string {
  return words.map((word) => `« ${word} »`).join(' ou ')
}
