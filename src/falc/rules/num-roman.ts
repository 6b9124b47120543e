/** No Roman numerals. */
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

const NUMERAL = /^(X{0,3})(IX|IV|V?I{0,3})(?:e|er|ème)?$/
const VALUES: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9 }
/** One letter is a numeral only after these. */
const NUMBERED = new Set([
  'titre',
  'chapitre',
  'partie',
  'livre',
  'annexe',
  'tome',
  'acte',
  'type',
  'article',
  'niveau',
  'catégorie',
  'groupe',
  'phase',
])

export const numRoman = falcRule({
  id: 'num-roman',
  family: 'numbers',
  title: 'Pas de chiffres romains',
  criteria: ['5.1'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['non-native', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-roman': { severity: 'warning' } },
  why: 'Les chiffres romains ressemblent à des lettres. Beaucoup de lecteurs ne les connaissent pas.',
  remedy: 'Écrivez le nombre avec des chiffres : 19e siècle, partie 2.',
  good: [{ text: 'Lisez la partie 2.' }, { text: 'Le VIH est un virus.' }],
  bad: [
    { text: 'La loi date du XIXe siècle.', found: 'XIXe' },
    { text: 'Lisez le chapitre IV.', found: 'IV' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      for (const word of sentence.words) {
        const code = word.text.charCodeAt(0)
        if (code !== 73 && code !== 86 && code !== 88) continue
        const value = valueOf(word, sentence)
        if (value === null) continue
        yield {
          start: word.start,
          end: word.end,
          message: `${quote(word.text)} est un chiffre romain : peu de lecteurs le connaissent.`,
          hint: `Écrivez « ${value} ».`,
          suggestions: [value],
        }
      }
    }
  },
})

function valueOf(word: WordToken, sentence: Sentence): string | null {
  const match = NUMERAL.exec(word.text)
  if (match === null) return null
  const letters = `${match[1] ?? ''}${match[2] ?? ''}`
  const before = sentence.tokens[word.index - 1]
  const numbered = before?.kind === 'word' && NUMBERED.has(before.lower)
  if (letters.length === 0 || (letters.length === 1 && !numbered && letters === word.text)) return null
  const value = (match[1]?.length ?? 0) * 10 + (VALUES[match[2] ?? ''] ?? 0)
  return `${value}${word.text.slice(letters.length)}`
}
