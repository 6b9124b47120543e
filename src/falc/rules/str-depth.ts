/** Two levels of headings at most under the title. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { RLS } from './support/references.ts'

const NUMBERED = /^(?:\d{1,2}\.){2,}\d{0,2}[a-z]?\b|^\d{1,2}(?:\.\d{1,2}){2,}/
/** `####` and below. */
const TOO_DEEP = 4

export const strDepth = falcRule({
  id: 'str-depth',
  family: 'structure',
  title: 'Deux niveaux de titres au plus',
  criteria: ['6.6'],
  references: [RLS],
  helps: ['attention', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'str-depth': { severity: 'warning' } },
  why: 'Des titres dans des titres, ou « 2.4.5 », demandent de garder un plan en tête.',
  remedy: 'Gardez le titre de la page et des titres de partie. Faites une autre page plutôt qu’un niveau de plus.',
  good: [
    { text: '# La carte\n\n## Comment faire ?\n\nVous venez.' },
    { text: '# La carte\n\n## La demande\n\n### Par lettre\n\nVous écrivez.' },
  ],
  bad: [
    { text: '# La carte\n\n## La demande\n\n### Par lettre\n\n#### La date\n\nVous écrivez.', found: 'La date' },
    { text: '## 2.4.5 La demande\n\nVous écrivez.', found: '2.4.5' },
  ],
  *check(text) {
    for (const block of text.blocks) {
      if (block.kind !== 'heading') continue
      const words = block.sentences.map((sentence) => sentence.text).join(' ')
      if (block.depth >= TOO_DEEP)
        yield {
          start: block.start,
          end: block.end,
          message: `Titre de niveau ${block.depth} : trop de niveaux, le lecteur se perd dans le plan.`,
        }
      else if (NUMBERED.test(words))
        yield {
          start: block.start,
          end: block.end,
          message: `${quote(words)} : cette numérotation demande de garder le plan en tête.`,
          hint: 'Enlevez les numéros, ou gardez 1, 2, 3.',
        }
    }
  },
})
