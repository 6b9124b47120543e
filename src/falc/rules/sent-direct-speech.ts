/** Direct speech: « Le médecin dit : … ». */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { prose } from './support/prose.ts'
import { EVAM } from './support/references.ts'

const SAYING = new Set([
  'dire',
  'affirmer',
  'annoncer',
  'déclarer',
  'expliquer',
  'répondre',
  'indiquer',
  'préciser',
  'demander',
  'ajouter',
  'rappeler',
  'promettre',
])

export const sentDirectSpeech = falcRule({
  id: 'sent-direct-speech',
  family: 'sentences',
  title: 'Rapporter les paroles telles qu’elles sont dites',
  criteria: [],
  references: [EVAM],
  helps: ['non-native', 'aphasia'],
  applies: 'easy-text',
  outcomes: { 'sent-direct-speech': { severity: 'info' } },
  why: 'Dans « il dit que vous devez… », les personnes et les temps changent. Les paroles exactes sont plus claires.',
  remedy: 'Écrivez : Le médecin dit : « Revenez lundi. »',
  good: [{ text: 'Le médecin dit : « Revenez lundi. »' }, { text: 'Le médecin vous répond.' }],
  bad: [
    { text: 'Le médecin a dit que la blessure est petite.', found: 'dit que' },
    { text: 'La caisse annonce que les soins sont gratuits.', found: 'annonce que' },
  ],
  *check(text) {
    for (const sentence of prose(text)) {
      for (const [index, word] of sentence.words.entries()) {
        const next = sentence.words[index + 1]
        if (next === undefined || next.index !== word.index + 1 || (next.lower !== 'que' && next.elision !== "qu'"))
          continue
        if (
          word.form === 'dire' ||
          !word.info.lemmas.some((lemma) => SAYING.has(lemma)) ||
          !(word.info.finite || word.info.has('past-participle'))
        )
          continue
        const end = next.elision === '' ? next.end : next.start + next.elision.length
        yield {
          start: word.start,
          end,
          message: `${quote(text.source.slice(word.start, end))} rapporte des paroles : les paroles exactes sont plus claires.`,
        }
      }
    }
  },
})
