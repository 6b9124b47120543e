/** Two negations that the reader must undo, and « ne… que ». */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { type Negation, negations } from './support/negations.ts'
import { COGA, EVAM, INCLUSION_EUROPE } from './support/references.ts'
import { type Unit, unitsOf } from './support/units.ts'

/** After « ne… pas » these turn the meaning back. */
const NEGATIVE = new Set([
  'sans',
  'impossible',
  'inutile',
  'interdit',
  'interdite',
  'interdits',
  'interdites',
  'incapable',
  'inconnu',
  'inconnue',
  'illégal',
  'illégale',
  'anormal',
  'anormale',
  'incompatible',
  'injuste',
  'irrégulier',
  'irrégulière',
  'rare',
  'négligeable',
])
/** Words after the second negation in which the turn is looked for. */
const REACH = 3

export const sentDoubleNeg = falcRule({
  id: 'sent-double-neg',
  family: 'sentences',
  title: 'Jamais deux négations, ni « ne… que »',
  criteria: ['7.2'],
  references: [COGA, EVAM, INCLUSION_EUROPE],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-double-neg': { severity: 'warning', or: ['error'] } },
  why: '« Ce n’est pas impossible » veut dire « c’est possible » : il faut calculer le sens. « Ne… que » a l’air négatif et ne l’est pas.',
  remedy: 'Dites la même chose avec une phrase affirmative : « c’est possible », « seulement ».',
  good: [{ text: 'C’est possible.' }, { text: 'Vous payez seulement 2 euros.' }, { text: 'Vous ne devez pas partir.' }],
  bad: [
    { text: 'Ce n’est pas impossible.', found: 'n’est pas impossible' },
    { text: 'Vous ne payez que 2 euros.', found: 'ne payez que' },
    { text: 'Vous ne pouvez pas ne pas répondre.', found: 'ne pouvez pas ne pas' },
  ],
  *check(text) {
    for (const sentence of text.sentences) {
      const found = negations(sentence)
      if (found.length > 0) yield* turns(text.source, sentence, found)
    }
  },
})

function* turns(
  source: string,
  sentence: Sentence,
  found: readonly Negation[],
): Generator<Finding<'error' | 'warning'>> {
  const units = unitsOf(sentence)
  for (const [index, negation] of found.entries()) {
    const next = found[index + 1]
    if (negation.kind === 'only') {
      if (isRestriction(units, negation))
        yield {
          start: negation.start,
          end: negation.end,
          message: `${quote(source.slice(negation.start, negation.end))} a l’air négatif, mais veut dire « seulement ».`,
          hint: 'Écrivez la phrase avec « seulement ».',
          suggestions: ['seulement'],
        }
    } else if (
      next !== undefined &&
      next.from - negation.to === 1 &&
      units[next.from]?.afterBreak === false &&
      next.kind === 'not'
    ) {
      yield twice(source, negation.start, next.end)
    } else {
      const turn = units.slice(negation.to + 1, negation.to + 1 + REACH).find((unit) => NEGATIVE.has(unit.key))
      if (turn !== undefined && !(turn.key === 'sans' && turn.afterBreak))
        yield {
          ...twice(source, negation.start, turn.word.end),
          ...(turn.key === 'sans' ? { severity: 'warning' as const } : {}),
        }
    }
  }
}

function twice(source: string, start: number, end: number): Finding<'error'> {
  return {
    start,
    end,
    severity: 'error',
    message: `${quote(source.slice(start, end))} contient 2 négations : il faut calculer le sens.`,
    hint: 'Dites la même chose sans « ne… pas ».',
  }
}

/** « Il ne dit que… » restricts; « il ne faut pas que » and « ne pense pas que » don't reach here. */
function isRestriction(units: readonly Unit[], negation: Negation): boolean {
  const before = units[negation.to - 1]?.key ?? ''
  return !['plus', 'moins', 'autre', 'aussi', 'avant', 'afin', 'sans', 'parce'].includes(before)
}
