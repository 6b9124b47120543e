/** The present tense. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, WordToken } from '../text/falc-text.ts'
import { movingVerbs } from './lists/passive-exceptions.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { sentencesWith } from './support/readings.ts'
import { COGA, EVAM, MEASURED, RLS } from './support/references.ts'

const HAVE_BE = new Set([
  'avait',
  'avais',
  'avaient',
  'avions',
  'aviez',
  'était',
  'étais',
  'étaient',
  'étions',
  'étiez',
])

const mayHold = sentencesWith('past-simple', 'imperfect')

export const sentPresent = falcRule({
  id: 'sent-present',
  family: 'sentences',
  title: 'Écrire au présent',
  criteria: ['7.1'],
  references: [RLS, COGA, EVAM, MEASURED],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-present': { severity: 'warning', or: ['error'] } },
  why: 'Le présent est le temps que l’on entend tous les jours. Le passé simple ne se dit jamais, et l’imparfait éloigne l’action.',
  remedy: 'Mettez le verbe au présent. Si l’action est finie, le passé composé est mieux compris : « il a demandé ».',
  good: [{ text: 'Le médecin répond à vos questions.' }, { text: 'Le médecin a répondu à vos questions.' }],
  bad: [
    { text: 'Le médecin répondit à ses questions.', found: 'répondit' },
    { text: 'La caisse payait les soins.', found: 'payait' },
    { text: 'Ils avaient demandé une aide.', found: 'avaient demandé' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      if (!mayHold(sentence)) continue
      for (const word of sentence.words) {
        const found = isName(word) ? null : pastAt(text.source, sentence, word)
        if (found !== null) yield found
      }
    }
  },
})

/** A capital inside the sentence: « Para », « Ira » are names. */
function isName(word: WordToken): boolean {
  return word.capitalised && word.index > 0
}

/** « avait demandé », « était venu », but « était filmé » is an imperfect. */
function isCompound(auxiliary: WordToken, participle: WordToken): boolean {
  return auxiliary.info.lemmas.includes('avoir') || participle.info.lemmas.some((lemma) => movingVerbs.has(lemma))
}

function pastAt(source: string, sentence: Sentence, word: WordToken): Finding<'error'> | null {
  const { info } = word
  const start = word.start + word.elision.length
  if (info.only('past-simple', 'imperfect-subjunctive') && info.has('past-simple')) {
    return {
      start,
      end: word.end,
      severity: 'error',
      message: `${quote(word.form)} est au passé simple : personne ne le dit à l’oral.`,
      hint: 'Mettez le présent ou le passé composé.',
    }
  }
  if (!info.only('imperfect')) return null
  const next = sentence.tokens[word.index + 1]
  if (HAVE_BE.has(word.form) && next?.kind === 'word' && next.info.has('past-participle') && isCompound(word, next)) {
    return {
      start,
      end: next.end,
      message: `${quote(source.slice(start, next.end))} est au plus-que-parfait : un passé avant le passé, difficile à situer.`,
      hint: 'Mettez le présent ou le passé composé, dans l’ordre du temps.',
    }
  }
  return {
    start,
    end: word.end,
    message: `${quote(word.form)} est à l’imparfait : le présent est plus facile.`,
    hint: 'Mettez le présent, ou le passé composé si l’action est finie.',
  }
}
