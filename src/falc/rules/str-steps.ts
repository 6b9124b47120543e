/** One thing to do per step. */
import { falcRule } from '../rule.ts'
import type { Item, Sentence, WordToken } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { COGA } from './support/references.ts'

const LINKS = new Set(['et', 'puis', 'ensuite', 'ou'])

export const strSteps = falcRule({
  id: 'str-steps',
  family: 'structure',
  title: 'Une seule action par étape',
  criteria: ['4.1', '6.1'],
  references: [COGA],
  helps: ['attention', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'str-steps': { severity: 'warning' } },
  why: 'Quand une étape contient 2 actions, la deuxième est souvent oubliée.',
  remedy: 'Faites 2 étapes avec 2 numéros.',
  good: [
    { text: 'Faites comme cela :\n\n1. Remplissez la feuille.\n2. Signez la feuille.' },
    { text: 'Remplissez et signez la feuille.', why: 'Ce n’est pas une liste d’étapes.' },
  ],
  bad: [
    { text: 'Faites comme cela :\n\n1. Remplissez la feuille et envoyez la lettre.\n2. Attendez.', found: 'envoyez' },
    { text: 'Faites comme cela :\n\n1. Ouvrez le site, puis choisissez votre nom.\n2. Attendez.', found: 'choisissez' },
  ],
  *check(text) {
    for (const list of text.lists) {
      if (!list.ordered) continue
      for (const item of list.items) yield* secondActions(item)
    }
  },
})

function* secondActions(item: Item) {
  const sentence = item.sentences[0]
  const first = sentence?.words[0]
  if (sentence === undefined || first === undefined || !isOrder(first)) return
  const second = sentence.words.find((word, index) => index > 0 && isOrder(word) && LINKS.has(before(sentence, word)))
  if (second === undefined) return
  yield {
    start: second.start,
    end: second.end,
    message: `Cette étape demande 2 actions : ${quote(first.form)} et ${quote(second.form)}.`,
  }
}

function before(sentence: Sentence, word: WordToken): string {
  const token = sentence.tokens[word.index - 1]
  return token?.kind === 'word' ? token.lower : ''
}

/** An imperative in -ez, without « vous » in front. */
function isOrder(word: WordToken): boolean {
  return word.form.endsWith('ez') && word.info.finite && !word.info.has('noun')
}
