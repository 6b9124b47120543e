/** « 70 sur 100 » is a percentage in disguise. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'

export const numPerHundred = falcRule({
  id: 'num-per-hundred',
  family: 'numbers',
  title: 'Pas de « sur 100 »',
  criteria: ['5.2'],
  references: [RLS, INCLUSION_EUROPE, EVAM],
  helps: ['non-native', 'dyscalculia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'num-per-hundred': { severity: 'warning' } },
  why: '« 70 sur 100 » demande le même calcul que « 70 % ». Un exemple en euros se comprend.',
  remedy: 'Donnez un exemple : « Le médecin coûte 30 euros, la caisse paie 21 euros. » Ou enlevez ce chiffre.',
  good: [
    { text: '1 personne sur 4 est malade.' },
    { text: 'Par exemple : le médecin coûte 30 euros, la caisse paie 21 euros.' },
    { text: 'Il a lu 30 pages sur 100 pages.', why: 'Un compte, pas une part.' },
  ],
  bad: [
    { text: 'La caisse paie 70 sur 100.', found: '70 sur 100' },
    { text: 'La caisse enlève 30 sur 100 de ce salaire.', found: '30 sur 100' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      for (const token of sentence.tokens) {
        // The value of a fact that is a percentage is shown « 70 sur 100 »: one token.
        if (token.kind === 'reference' && /\bsur 100$/u.test(token.text)) {
          yield {
            start: token.start,
            end: token.end,
            message: `${quote(token.text)} : ce chiffre est un pourcentage, il faut calculer pour comprendre.`,
          }
          continue
        }
        const [over, hundred, after] = sentence.tokens.slice(token.index + 1, token.index + 4)
        if (token.kind !== 'number' || over?.text !== 'sur' || hundred?.text !== '100') continue
        if (after?.kind === 'word' && after.info.has('noun') && after.lower !== 'de') continue
        yield {
          start: token.start,
          end: hundred.end,
          message: `${quote(text.source.slice(token.start, hundred.end))} : il faut calculer pour comprendre.`,
        }
      }
    }
  },
})
