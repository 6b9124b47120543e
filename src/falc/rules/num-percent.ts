/** No percentages. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, Token } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'

const SAID: Readonly<Record<string, string>> = {
  5: '1 sur 20',
  10: '1 sur 10',
  20: '1 sur 5',
  25: '1 sur 4',
  30: '3 sur 10',
  33: '1 sur 3',
  40: '4 sur 10',
  50: 'la moitié',
  60: '6 sur 10',
  65: '65 euros sur 100 euros',
  66: '2 sur 3',
  70: '7 sur 10',
  75: '3 sur 4',
  80: '8 sur 10',
  90: '9 sur 10',
  100: 'tout',
}

export const numPercent = falcRule({
  id: 'num-percent',
  family: 'numbers',
  title: 'Pas de pourcentages',
  criteria: ['5.2'],
  references: [RLS, INCLUSION_EUROPE, EVAM],
  helps: ['non-native', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-percent': { severity: 'warning', or: ['info'] } },
  why: 'Un pourcentage demande un calcul. « 1 personne sur 4 » se voit.',
  remedy: 'Écrivez « 1 personne sur 4 », « la moitié », ou donnez un exemple en euros.',
  good: [{ text: '1 personne sur 4 est malade.' }, { text: 'La caisse paie la moitié.' }],
  bad: [
    { text: '25 % des personnes sont malades.', found: '25 %' },
    { text: 'La caisse paie cinquante pour cent du prix.', found: 'pour cent' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      for (const token of sentence.tokens) {
        const found = percentAt(text.source, sentence, token)
        if (found !== null) yield found
      }
    }
  },
})

function percentAt(source: string, sentence: Sentence, token: Token): Finding<'info'> | null {
  const before = sentence.tokens[token.index - 1]
  if (token.kind === 'punctuation' && token.text === '%') {
    const start = before?.kind === 'number' ? before.start : token.start
    const said = before?.kind === 'number' ? SAID[before.text] : undefined
    const seen = source.slice(start, token.end)
    return {
      start,
      end: token.end,
      message: `${quote(seen)} est un pourcentage : il faut calculer pour comprendre.`,
      ...(said === undefined ? {} : { hint: `Écrivez « ${said} ».`, suggestions: [said] }),
    }
  }
  if (token.kind === 'word' && token.lower === 'cent' && before?.kind === 'word' && before.lower === 'pour') {
    return { start: before.start, end: token.end, message: '« Pour cent » demande un calcul.' }
  }
  // The figure of a fact is the editor's only through the sentence around it: told, not counted.
  if (token.kind === 'reference' && token.text.endsWith('%'))
    return {
      start: token.start,
      end: token.end,
      severity: 'info',
      message: `${quote(token.text)} est un pourcentage : ajoutez un exemple en euros.`,
    }
  return null
}
