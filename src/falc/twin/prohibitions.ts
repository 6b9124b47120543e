/** Sentences that forbid or warn: they must survive simplification. */

import { negations } from '../rules/support/negations.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'

const FORBIDDING = new Set(['interdire', 'interdit', 'interdiction', 'attention'])
const CONDITIONS = new Set(['si', "s'", 'quand', 'lorsque', "lorsqu'", 'qui', 'que', "qu'", 'parce'])
const DUTY = new Set(['devoir', 'pouvoir', 'falloir'])

/** « jamais » with a verb: « ne se renouvelle jamais ». */
const NEVER = 'jamais'

/** « vous ne devez pas », « on ne peut pas », « ne signez pas », « c'est interdit ». */
export function isProhibition(sentence: Sentence): boolean {
  if (isSituation(sentence)) return false
  if (sentence.words.some((word) => word.info.lemmas.some((lemma) => FORBIDDING.has(lemma)))) return true
  return negations(sentence).some((negation) => {
    const first = sentence.words.find((word) => word.start >= negation.start && word.info.finite)
    if (first === undefined || isCondition(sentence, negation.start)) return false
    if (sentence.words.some((word) => word.lower === NEVER && word.end === negation.end)) return true
    return first.info.lemmas.some((lemma) => DUTY.has(lemma)) || isOrder(sentence, first, negation.start)
  })
}

/**
 * « Vous ne pouvez pas écrire ? », or a cell « Vous ne pouvez pas parler »: asks what the reader lives, forbids
 * nothing.
 */
function isSituation({ role, text }: Sentence): boolean {
  return text.trimEnd().endsWith('?') || (role === 'cell' && /^vous ne pouvez (?:pas|plus)\b/i.test(text))
}

/** « quand vous ne pouvez pas » says when, it forbids nothing. */
function isCondition(sentence: Sentence, start: number): boolean {
  return sentence.words.some(
    (word) => word.start < start && (CONDITIONS.has(word.lower) || CONDITIONS.has(word.elision)),
  )
}

/** « Ne signez pas »: the sentence opens with « ne » and an imperative. */
function isOrder(sentence: Sentence, verb: WordToken, start: number): boolean {
  return sentence.words[0]?.start === start && verb.form.endsWith('ez')
}
