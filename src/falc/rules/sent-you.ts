/** Speak to the reader, in one voice. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { FalcText, Sentence } from '../text/falc-text.ts'
import { quote, replace } from './support/finding.ts'
import { phraseFinder, type Replacements } from './support/phrase-finder.ts'
import { prose } from './support/prose.ts'
import { CANADA, INCLUSION_EUROPE, RLS } from './support/references.ts'

const impersonal: Replacements = {
  'il convient de': ['vous devez'],
  'il appartient à': ['c’est à … de'],
  'il est nécessaire de': ['vous devez'],
  'il est obligatoire de': ['vous devez'],
  'il est impératif de': ['vous devez'],
  'il est indispensable de': ['vous devez'],
  'il y a lieu de': ['vous devez'],
  'il est recommandé de': ['nous vous conseillons de'],
  'il est conseillé de': ['nous vous conseillons de'],
  'il est préférable de': ['c’est mieux de'],
  'il est possible de': ['vous pouvez'],
  'il est interdit de': ['vous ne devez pas'],
  'il est demandé de': ['vous devez'],
  'il est souhaitable de': ['nous vous conseillons de'],
  'il incombe à': ['c’est à … de'],
  'il suffit de': ['vous devez seulement'],
  'il importe de': ['c’est important de'],
  'il est à noter que': ['attention :'],
  'il est rappelé que': ['attention :'],
  'il est précisé que': ['attention :'],
  'il conviendra de': ['vous devez'],
  'il est prévu que': ['la règle dit que'],
  'il est utile de': ['vous pouvez'],
  "il s'agit de": ['c’est'],
  'il est question de': ['on parle de'],
}
const find = phraseFinder(impersonal)
/** Soft ones: validated texts use them too. */
const SOFT = new Set([
  'il est possible de',
  'il suffit de',
  "il s'agit de",
  'il est interdit de',
  'il est question de',
  'il est utile de',
])
const ME = new Set(['je', 'moi', 'mon', 'ma', 'mes'])
const YOU = new Set(['vous', 'votre', 'vos'])
/** Sentences in each voice from which the voices are mixed rather than quoted. */
const MIXED = 3

export const sentYou = falcRule({
  id: 'sent-you',
  family: 'sentences',
  title: 'Parler directement au lecteur',
  criteria: ['7.4'],
  references: [RLS, INCLUSION_EUROPE, CANADA],
  helps: ['non-native', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'sent-you': { severity: 'warning', or: ['info'] } },
  why: '« Il convient de » ne dit pas qui doit agir. Avec « vous », le lecteur sait que c’est lui.',
  remedy: 'Écrivez « vous devez », « vous pouvez », ou l’impératif. Gardez la même voix partout : « vous » ou « je ».',
  good: [{ text: 'Vous devez garder une copie.' }, { text: 'Gardez une copie.' }],
  bad: [
    { text: 'Il convient de garder une copie.', found: 'Il convient de' },
    { text: 'Il est nécessaire d’envoyer une lettre.', found: 'Il est nécessaire d’' },
    { text: 'Il faut garder une copie.', found: 'Il faut', why: 'Simple information : on l’entend tous les jours.' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      for (const match of find(sentence)) {
        const found = replace(
          match.start,
          match.end,
          `${quote(text.source.slice(match.start, match.end))} ne dit pas qui doit agir.`,
          match.value,
        )
        yield SOFT.has(match.phrase) ? { ...found, severity: 'info' } : found
      }
      yield* must(sentence)
    }
    yield* mixed(text)
  },
})

function* must(sentence: Sentence): Generator<Finding<'info'>> {
  for (const word of sentence.words) {
    if (word.form !== 'faut' && word.form !== 'faudra') continue
    const before = sentence.tokens[word.index - 1]
    if (before?.kind === 'word' && before.lower === 'il')
      yield {
        start: before.start,
        end: word.end,
        severity: 'info',
        message: '« Il faut » ne dit pas qui doit agir.',
        hint: 'Écrivez « vous devez » ou l’impératif.',
      }
  }
}

function* mixed(text: FalcText): Generator<Finding<'info'>> {
  const mine: Sentence[] = []
  const yours: Sentence[] = []
  for (const sentence of prose(text)) {
    if (sentence.text.includes('«')) continue
    if (sentence.words.some((word) => ME.has(word.form) || word.elision === "j'")) mine.push(sentence)
    if (sentence.words.some((word) => YOU.has(word.form))) yours.push(sentence)
  }
  const rare = mine.length < yours.length ? mine : yours
  const first = rare[0]
  if (rare.length < MIXED || first === undefined) return
  yield {
    start: first.start,
    end: first.end,
    severity: 'info',
    message: `Le texte dit parfois « je » (${mine.length} phrases), parfois « vous » (${yours.length} phrases) : le lecteur ne sait plus qui parle.`,
    hint: 'Choisissez « vous » ou « je » pour tout le texte.',
  }
}
