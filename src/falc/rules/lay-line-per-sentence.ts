/** Each sentence begins a new line: the strongest sign of an easy-to-read layout. */
import { falcRule } from '../rule.ts'
import { EVAM, INCLUSION_EUROPE, MEASURED, RLS } from './support/references.ts'

export const layLinePerSentence = falcRule({
  id: 'lay-line-per-sentence',
  family: 'layout',
  title: 'Une phrase par ligne',
  criteria: ['1.7'],
  references: [RLS, INCLUSION_EUROPE, EVAM, MEASURED],
  helps: ['non-native', 'dyslexia', 'aphasia', 'attention', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'lay-line-per-sentence': { severity: 'warning' } },
  why: 'Une nouvelle ligne montre où commence chaque idée. On retrouve plus facilement sa place.',
  remedy: 'Allez à la ligne après chaque point.',
  good: [{ text: 'Vous venez lundi.\nVous signez la feuille.' }, { text: '## Où aller ?\n\nAu guichet.' }],
  bad: [
    { text: 'Vous venez lundi. Vous signez la feuille.\n\nVous gardez une copie.', found: 'Vous signez la feuille.' },
    { text: 'La caisse répond.\nVous lisez la lettre. Vous pouvez appeler.', found: 'Vous pouvez appeler.' },
  ],
  *check(text) {
    if (!text.hasLines) return
    for (const block of text.blocks) {
      if (block.kind === 'heading' || block.kind === 'cell' || block.quoted) continue
      for (const line of block.lines) {
        const second = line.sentences[1]
        const first = line.sentences[0]
        // « Vous êtes malade ? Appelez. » : a short question and its answer stay together.
        if (
          second === undefined ||
          (line.sentences.length === 2 && first?.text.endsWith('?') === true && first.wordCount <= 6)
        )
          continue
        yield {
          start: second.start,
          end: second.end,
          message: `${line.sentences.length} phrases sur la même ligne : on perd sa place.`,
          hint: 'Allez à la ligne avant cette phrase.',
        }
      }
    }
  },
})
