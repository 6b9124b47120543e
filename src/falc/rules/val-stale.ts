/** A validation holds for the text that was read, not for later ones. */
import { falcRule } from '../rule.ts'
import { frontMatter } from './support/front-matter.ts'
import { RLS } from './support/references.ts'

export const valStale = falcRule({
  id: 'val-stale',
  family: 'process',
  title: 'Lier la validation au texte relu',
  criteria: ['2.1'],
  references: [RLS],
  helps: ['intellectual'],
  applies: 'easy-text',
  outcomes: { 'val-stale': { severity: 'warning' } },
  why: 'Après un changement, le texte n’est plus celui que les relecteurs ont lu. Sans empreinte du texte, personne ne le voit.',
  remedy: 'Ajoutez `text_hash` à `validation` : le site prévient alors dès que le texte change.',
  good: [
    { text: '---\nvalidation:\n  state: validated\n  text_hash: abc123\n---\n\nBonjour.' },
    { text: '---\nvalidation:\n  state: none\n---\n\nBonjour.' },
  ],
  bad: [
    { text: '---\nvalidation:\n  state: validated\n---\n\nBonjour.', found: 'validation' },
    {
      text: '---\ntitle: Une page\nvalidation: {state: validated, group: Atelier}\n---\n\nBonjour.',
      found: 'validation',
    },
  ],
  *check(text) {
    const front = frontMatter(text)
    if (front.validation !== 'validated' || front.hasTextHash) return
    yield {
      start: front.start,
      end: front.end,
      message: 'La validation est notée sans empreinte du texte : on ne saura pas si le texte a changé depuis.',
    }
  },
})
