/** One idea, one action per sentence. */
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { countCommas, isEnumeration } from './support/enumeration.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { COGA, EVAM, INCLUSION_EUROPE, RLS } from './support/references.ts'
import { beginsClause } from './support/split-point.ts'

const LINKS = new Set(['et', 'mais', 'puis', 'donc', 'car', 'alors', 'ensuite'])
/** Below this a sentence with two small clauses reads well: « Vous venez et vous signez. » */
const SHORT = 10

/** Commas from which a sentence has too many pieces. Most validated texts have 2 at most in every sentence. */
const COMMAS = 3

export const sentOneIdea = falcRule({
  id: 'sent-one-idea',
  family: 'sentences',
  title: 'Une seule idée par phrase',
  criteria: ['4.1'],
  references: [RLS, INCLUSION_EUROPE, COGA, EVAM],
  helps: ['non-native', 'aphasia', 'attention', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-one-idea': { severity: 'warning' } },
  why: 'Deux idées dans une phrase demandent de retenir la première pendant que l’on lit la seconde.',
  remedy: 'Mettez un point et commencez une nouvelle phrase.',
  good: [
    { text: 'Vous remplissez le formulaire.\nVous envoyez le formulaire.' },
    { text: 'Vous venez et vous signez.' },
  ],
  bad: [
    {
      text: 'Vous remplissez le formulaire avec vos papiers et vous envoyez le tout à la caisse.',
      found: 'et vous envoyez',
    },
    {
      text: 'Le médecin vous pose des questions sur votre santé, mais vous pouvez ne pas répondre.',
      found: 'mais vous pouvez',
    },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      if (sentence.wordCount < SHORT) continue
      const link = secondClause(sentence)
      if (link === null) {
        const commas = isEnumeration(sentence) ? 0 : countCommas(sentence)
        if (commas >= COMMAS)
          yield {
            start: sentence.start,
            end: sentence.end,
            message: `${commas} virgules dans une phrase : trop de morceaux à retenir.`,
            hint: 'Faites plusieurs phrases courtes : un morceau, une phrase.',
          }
        continue
      }
      const [joint, subject, verb] = link
      const seen = text.source.slice(joint.start, verb.end)
      const start = subject.text.charAt(0).toUpperCase() + subject.text.slice(1)
      yield {
        start: joint.start,
        end: verb.end,
        message: `Une 2e idée commence à ${quote(seen)}.`,
        hint: `Mettez un point, puis commencez une phrase : « ${start}… ».`,
      }
    }
  },
})

/** « et vous prions »: « vous » is not the subject. */
function agrees(subject: WordToken, verb: WordToken): boolean {
  if (subject.form === 'vous') return /(?:ez|êtes|faites|dites)$/.test(verb.form)
  if (subject.form === 'nous') return /(?:ons|sommes)$/.test(verb.form)
  return true
}

/** The joint, the subject and the verb of a second main clause after a first one. */
function secondClause(sentence: Sentence): readonly [WordToken, WordToken, WordToken] | null {
  const words = sentence.words
  let verbs = 0
  let condition = false
  for (const [index, word] of words.entries()) {
    if (
      word.lower === 'si' ||
      word.lower === 'quand' ||
      (word.elision === "s'" && word.form.startsWith('il')) ||
      word.lower === 'lorsque' ||
      word.lower === 'que' ||
      word.elision === "qu'"
    )
      condition = true
    if (LINKS.has(word.lower) && verbs > 0 && !condition && index >= 3) {
      const subject = words[index + 1]
      const verb = words.slice(index + 2, index + 5).find((each) => each.info.finite)
      if (subject !== undefined && verb !== undefined && beginsClause(subject) && agrees(subject, verb))
        return [word, subject, verb]
    }
    if (word.info.finite && !word.info.has('determiner') && !word.info.has('preposition')) verbs++
  }
  return null
}
