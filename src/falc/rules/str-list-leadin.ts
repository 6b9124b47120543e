/** A list is opened by a sentence that ends with « : » and reads on into each item. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { FalcText, Item, List } from '../text/falc-text.ts'
import { MEASURED, RLS } from './support/references.ts'

/** Words of the opening sentence and of one item together. */
const TOGETHER = 25
/** « Pour notre santé. »: a line this short is a title of its own. */
const TITLE = 4

export const strListLeadin = falcRule({
  id: 'str-list-leadin',
  family: 'structure',
  title: 'Annoncer une liste par une phrase qui finit par « : »',
  criteria: ['4.1'],
  references: [RLS, MEASURED],
  helps: ['aphasia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-list-leadin': { severity: 'warning', or: ['info'] } },
  why: 'Chaque ligne d’une liste se lit avec la phrase qui l’annonce. Sans annonce, on ne sait pas de quoi la liste parle.',
  remedy: 'Écrivez une phrase courte avant la liste, avec « : » à la fin. Gardez des lignes courtes.',
  good: [
    { text: 'Prenez ces papiers :\n\n- votre carte,\n- une photo.' },
    { text: '## Les papiers\n\n- Votre carte\n- Une photo' },
  ],
  bad: [
    { text: 'Vous devez prendre ces papiers.\n\n- votre carte,\n- une photo.', found: 'votre carte' },
    {
      text: 'Vous pouvez demander cette aide à la caisse de votre département quand vous habitez en France :\n\n- depuis plus de 3 mois avec toute votre famille ou seul avec un enfant,\n- et sans travail.',
      found: 'depuis plus de 3 mois',
    },
  ],
  *check(text) {
    for (const list of text.lists) {
      const first = list.items[0]
      if (first === undefined) continue
      if (list.leadIn === null) {
        // Numbered steps follow any sentence.
        const found = list.depth === 1 && !list.ordered ? unannounced(text, first) : null
        if (found !== null) yield found
      } else yield* longTogether(list, list.leadIn.wordCount)
    }
  },
})

/** A list right under a heading is announced by it. */
function unannounced(text: FalcText, first: Item): Finding<'warning' | 'info'> | null {
  const before = text.blocks[first.index - 1]
  if (before === undefined || before.kind !== 'paragraph' || before.section !== first.section) return null
  const last = before.sentences.at(-1)
  if (last === undefined || /[:?]\s*\\?\s*$/.test(last.text) || last.wordCount <= TITLE) return null
  // Without markup a bullet may be the dash of a dialogue.
  const severity = text.format === 'markdown' ? 'warning' : 'info'
  return {
    start: first.start,
    end: first.end,
    severity,
    message: 'Aucune phrase finissant par « : » n’annonce cette liste.',
    hint: 'Avant la liste, écrivez une phrase courte qui finit par « : ».',
  }
}

function* longTogether(list: List, leadIn: number): Generator<Finding<'info'>> {
  for (const item of list.items) {
    const sentence = item.sentences[0]
    if (sentence === undefined || leadIn + sentence.wordCount <= TOGETHER) continue
    yield {
      start: sentence.start,
      end: sentence.end,
      severity: 'info',
      message: `Avec la phrase qui l’annonce, cette ligne fait ${leadIn + sentence.wordCount} mots : c’est une longue phrase cachée.`,
      hint: 'Raccourcissez l’annonce ou la ligne.',
    }
  }
}
