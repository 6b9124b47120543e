/** A paragraph that opens with a pronoun leaves the reader to look for the noun. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { EVAM, RLS } from './support/references.ts'

const PRONOUNS = new Set([
  'il',
  'elle',
  'ils',
  'elles',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'celles-ci',
  'celui-là',
  'celle-là',
  'lequel',
  'laquelle',
])
/** « Il faut », « il y a »: no noun stands behind. */
const IMPERSONAL = new Set([
  'faut',
  'faudra',
  'faudrait',
  'y',
  'existe',
  'est',
  'reste',
  's',
  'suffit',
  'convient',
  'peut',
  'pleut',
  'fait',
  'arrive',
  'n',
])

export const wordPronoun = falcRule({
  id: 'word-pronoun',
  family: 'words',
  title: 'Répéter le nom plutôt qu’un pronom au début d’une partie',
  criteria: ['6.6'],
  references: [RLS, EVAM],
  helps: ['non-native', 'aphasia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'word-pronoun': { severity: 'info' } },
  why: 'Après un titre ou un blanc, « il » ou « elle » oblige à chercher plus haut de qui on parle.',
  remedy: 'Répétez le nom : « le médecin », « la caisse ».',
  good: [{ text: '## Le médecin\n\nLe médecin vous écoute.' }, { text: '## Les papiers\n\nIl faut une photo.' }],
  bad: [
    { text: '## Le médecin\n\nIl vous écoute.', found: 'Il' },
    { text: '## La lettre\n\nElle arrive chez vous.', found: 'Elle' },
  ],
  *check(text) {
    for (const section of text.sections) {
      const block = section.blocks.find((candidate) => candidate.kind !== 'heading')
      const word = block?.sentences[0]?.words[0]
      if (block === undefined || block.kind !== 'paragraph' || word === undefined || section.heading === null) continue
      if (!PRONOUNS.has(word.lower)) continue
      const next = block.sentences[0]?.words[1]
      if (
        word.lower === 'il' &&
        next !== undefined &&
        (IMPERSONAL.has(next.form) || IMPERSONAL.has(next.elision.slice(0, 1)))
      )
        continue
      yield {
        start: word.start,
        end: word.end,
        message: `${quote(word.text)} ouvre cette partie : le lecteur doit chercher de qui ou de quoi on parle.`,
      }
    }
  },
})
