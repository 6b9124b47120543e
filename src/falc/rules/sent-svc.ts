/** Subject, verb, complement, in this order. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, Token, WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { EVAM, MEASURED, RLS } from './support/references.ts'

const FRONTED = new Set([
  'dans',
  'pour',
  'afin',
  'en',
  'à',
  'au',
  'aux',
  'lors',
  'pendant',
  'durant',
  'selon',
  'avec',
  'sans',
  'par',
  'sur',
  'sous',
  'depuis',
  'après',
  'avant',
  'malgré',
  'conformément',
  'compte',
  'sauf',
  'outre',
  'grâce',
  'chez',
  'dès',
  'suite',
])
/** Words before the subject from which the reader has waited too long. A date at the start is shorter. */
const WAIT = 6
/** When it happens may stand first: « Au début de la guerre ». */
const TIME = /^(?:au début|à la fin|au cours|pendant|depuis|en \d{4}|le \d)/i
const DETERMINERS = new Set([
  'le',
  'la',
  'les',
  'un',
  'une',
  'votre',
  'vos',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'ce',
  'cette',
  'ces',
])

export const sentSvc = falcRule({
  id: 'sent-svc',
  family: 'sentences',
  title: 'Sujet, puis verbe, puis complément',
  criteria: ['4.1'],
  references: [RLS, EVAM, MEASURED],
  helps: ['non-native', 'aphasia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'sent-svc': { severity: 'warning' } },
  why: 'Le lecteur attend de savoir qui agit. Un long début avant le sujet, ou un sujet après le verbe, le perd.',
  remedy: 'Commencez par celui qui agit. Mettez le reste après, ou dans une autre phrase.',
  good: [
    { text: 'Le 12 mars 2021, vous recevez une lettre.' },
    { text: 'Vous pouvez demander une copie de votre dossier à l’hôpital.' },
  ],
  bad: [
    {
      text: 'Dans le dossier médical de chaque personne suivie à l’hôpital, le médecin écrit les soins.',
      found: 'Dans le dossier médical',
    },
    { text: 'Voici le papier que donne la mairie.', found: 'que donne la' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      const front = longFront(sentence)
      if (front !== null) yield front
      if (!sentence.text.endsWith('?')) yield* inversions(text.source, sentence)
    }
  },
})

function longFront(sentence: Sentence): Finding | null {
  const first = sentence.words[0]
  if (first === undefined || first.index > 0 || sentence.role === 'item' || !FRONTED.has(first.lower)) return null
  if (TIME.test(sentence.text.slice(0, 60))) return null
  // « À noter », « À savoir » are small titles.
  if (first.lower === 'à' && sentence.words[1]?.info.has('infinitive') === true) return null
  let count = 0
  for (const token of sentence.tokens) {
    if (token.kind === 'punctuation') {
      if (token.text !== ',') return null
      if (count <= WAIT || token.index > sentence.tokens.length - 3 || isEnumeration(sentence, token)) return null
      return {
        start: sentence.start,
        end: token.start,
        message: `${count} mots avant le sujet : le lecteur attend de savoir qui agit.`,
        hint: 'Commencez par celui qui agit, et mettez ce début dans une autre phrase.',
      }
    }
    count += token.kind === 'reference' ? token.wordCount : 1
  }
  return null
}

/** After the comma comes a list, not the subject. */
function isEnumeration(sentence: Sentence, comma: Token): boolean {
  const next = sentence.tokens[comma.index + 1]
  return (
    next?.kind !== 'word' ||
    next.info.has('preposition') ||
    next.lower === 'ou' ||
    next.lower === 'et' ||
    FRONTED.has(next.lower)
  )
}

function* inversions(source: string, sentence: Sentence): Generator<Finding> {
  for (const [index, word] of sentence.words.entries()) {
    const verb = word.elision === "qu'" ? word : word.lower === 'que' ? sentence.words[index + 1] : undefined
    const after = verb === undefined ? undefined : sentence.words[verb === word ? index + 1 : index + 2]
    if (verb === undefined || after === undefined || !isPlainVerb(verb) || after.index !== verb.index + 1) continue
    if (!DETERMINERS.has(after.lower) && after.elision !== "l'") continue
    const before = sentence.words[index - 1]
    if (before === undefined || !before.info.has('noun')) continue
    const end = after.elision === '' ? after.end : after.start + after.elision.length
    yield {
      start: word.start,
      end,
      message: `${quote(source.slice(word.start, end))} : le sujet vient après le verbe.`,
      hint: 'Mettez le sujet avant le verbe : « que la mairie donne ».',
    }
  }
}

function isPlainVerb(word: WordToken): boolean {
  return (
    word.info.finite &&
    word.info.only('present', 'imperative', 'subjunctive', 'imperfect', 'future', 'conditional', 'noun') &&
    !word.info.lemmas.includes('être')
  )
}
