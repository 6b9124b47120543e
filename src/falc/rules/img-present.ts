/** A picture for each part. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

export const imgPresent = falcRule({
  id: 'img-present',
  family: 'layout',
  title: 'Un pictogramme pour chaque partie',
  criteria: ['3.1'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['non-native', 'dyslexia', 'aphasia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'img-present': { severity: 'warning' } },
  why: 'Une image simple aide à comprendre de quoi parle la partie, et à la retrouver.',
  remedy: 'Nommez un pictogramme dans le titre : « ## Qui a droit ? {#qui picto=personne} ».',
  good: [
    { text: '## Qui a droit ? {#qui picto=personne}\n\nTout le monde.' },
    {
      text: '## Qui a droit ?\n\nTout le monde.',
      why: 'Hors des fiches du site, les images ne se voient pas dans le texte.',
    },
  ],
  bad: [
    { text: '## Qui a droit ? {#qui}\n\nTout le monde.', found: 'Qui a droit ?' },
    { text: '## Qui ? {#qui picto=personne}\n\nVous.\n\n## Combien ? {#cout}\n\nC’est gratuit.', found: 'Combien ?' },
  ],
  *check(text) {
    for (const block of text.blocks) {
      if (block.kind !== 'heading' || block.id === null || block.pictogram !== null || block.depth > 2) continue
      yield {
        start: block.start,
        end: block.end,
        message: `La partie ${quote(block.sentences[0]?.text ?? block.id)} n’a pas de pictogramme.`,
      }
    }
  },
})
