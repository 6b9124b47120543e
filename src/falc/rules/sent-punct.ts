/** Simple marks only: full stop, comma, colon, question and exclamation mark. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { Sentence, Token } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { EVAM, MEASURED, RLS } from './support/references.ts'

/** Words in brackets that validated texts accept: the number of a département, a short gloss. */
const SHORT_BRACKET = 4

export const sentPunct = falcRule({
  id: 'sent-punct',
  family: 'sentences',
  title: 'Une ponctuation simple',
  criteria: ['4.2'],
  references: [RLS, EVAM, MEASURED],
  helps: ['non-native', 'dyslexia', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'sent-punct': { severity: 'warning', or: ['error', 'info'] } },
  why: 'Points-virgules, parenthèses, tirets : ces signes mettent une phrase dans une autre. Peu de lecteurs les connaissent tous.',
  remedy: 'Mettez un point. Faites une phrase de ce qui est entre parenthèses ou entre tirets.',
  good: [{ text: 'Allez à la caisse.\nPrenez votre carte.' }, { text: 'Il habite à Cergy (95).' }],
  bad: [
    { text: 'Allez à la caisse ; prenez votre carte.', found: ';' },
    { text: 'Prenez un papier (une facture de téléphone ou de gaz).', found: '(une facture de téléphone ou de gaz)' },
    { text: 'Prenez une photo, une carte…', found: '…' },
    { text: 'Le médecin – celui qui vous suit – vous écrit.', found: '–' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      let open: Token | null = null
      let inside = 0
      for (const token of sentence.tokens) {
        if (token.kind !== 'punctuation') {
          if (open !== null) inside += token.kind === 'reference' ? token.wordCount : 1
          continue
        }
        if (token.text === '(') {
          open = token
          inside = 0
        } else if (token.text === ')' && open !== null) {
          if (inside > SHORT_BRACKET) yield bracket(text.source, open.start, token.end)
          open = null
        } else {
          const found = mark(sentence, token)
          if (found !== null) yield found
        }
      }
    }
  },
})

function bracket(source: string, start: number, end: number): Finding {
  return {
    start,
    end,
    message: `${quote(source.slice(start, end))} : une longue parenthèse coupe la phrase en deux.`,
    hint: 'Sortez la parenthèse : faites une phrase juste après.',
  }
}

function mark(sentence: Sentence, token: Token): Finding<'error' | 'info'> | null {
  const at = { start: token.start, end: token.end }
  switch (token.text) {
    case ';':
      return {
        ...at,
        severity: isListEnd(sentence, token) ? 'info' : 'error',
        message: 'Point-virgule : peu de lecteurs savent ce que ce signe veut dire.',
        hint: 'Mettez un point et commencez une nouvelle phrase.',
        suggestions: ['.'],
      }
    case '…':
    case '...':
      return isQuoted(sentence, token)
        ? null
        : {
            ...at,
            message: 'Points de suspension : le lecteur ne peut pas deviner la suite.',
            hint: 'Dites la suite, ou mettez un point.',
            suggestions: ['.'],
          }
    case '–':
    case '—':
    case '-':
      return isAside(sentence, token)
        ? { ...at, message: 'Tiret dans la phrase : il met une phrase dans une autre.', hint: 'Faites 2 phrases.' }
        : null
    case '[':
      return {
        ...at,
        message: 'Crochet : ce signe n’est pas connu de tous les lecteurs.',
        hint: 'Enlevez les crochets.',
      }
    default:
      return null
  }
}

/** « - une photo ; »: at the end of a list item it only separates. */
function isListEnd(sentence: Sentence, token: Token): boolean {
  return sentence.role === 'item' && token.index === sentence.tokens.length - 1
}

function isQuoted(sentence: Sentence, token: Token): boolean {
  const next = sentence.tokens[token.index + 1]
  return next?.text === '»' || next?.text === ')' || next?.text === ']' || sentence.wordCount < 3
}

/** Between two words of one sentence with spaces around, not a range of numbers nor the dash of a dialogue. */
function isAside(sentence: Sentence, token: Token): boolean {
  const before = sentence.tokens[token.index - 1]
  const after = sentence.tokens[token.index + 1]
  if (before === undefined || after === undefined || before.end === token.start || after.start === token.end)
    return false
  if (before.kind === 'number' || after.kind === 'number' || sentence.wordCount < 6) return false
  // « RER – Pierre-Semard », a title: no sentence is cut there.
  if (before.kind === 'word' && after.kind === 'word' && before.capitalised && after.capitalised) return false
  if (!sentence.words.some((word) => word.info.finite && !word.info.has('noun'))) return false
  return before.kind !== 'punctuation' || before.text === '»' || before.text === ')'
}
