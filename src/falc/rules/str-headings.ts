/** Clear headings, often. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { FalcText } from '../text/falc-text.ts'
import { prose } from './support/prose.ts'
import { EVAM, RLS } from './support/references.ts'

/** Sentences without a heading, told and too many; words of a heading. */
const RUN = 15
const LONG_RUN = 30
const HEADING = 10

export const strHeadings = falcRule({
  id: 'str-headings',
  family: 'structure',
  title: 'Des titres clairs et courts',
  criteria: ['6.6'],
  references: [RLS, EVAM],
  helps: ['non-native', 'dyslexia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-headings': { severity: 'warning', or: ['info'] } },
  why: 'Les titres disent où l’on est. Sans eux, il faut tout lire pour trouver sa réponse.',
  remedy: 'Mettez un titre court toutes les 8 à 10 phrases. Une question fait un bon titre : « Qui peut demander ? »',
  good: [
    { text: '## Qui peut demander ?\n\nTout le monde peut demander.' },
    { text: 'Vous venez lundi.\nVous signez.' },
  ],
  bad: [
    {
      text: '## Les conditions pour demander et recevoir une aide de la caisse de votre département\n\nTout le monde peut demander.',
      found: 'Les conditions pour demander',
    },
    { text: `## La carte\n\n${'La carte est verte.\n\n'.repeat(32)}`, found: 'La carte' },
  ],
  *check(text) {
    // In plain text a title is only guessed: its length says nothing.
    for (const block of text.format === 'markdown' ? text.blocks : []) {
      if (block.kind === 'heading' && block.wordCount > HEADING) {
        yield {
          start: block.start,
          end: block.end,
          message: `Titre de ${block.wordCount} mots : un titre se lit d’un coup d’œil.`,
          hint: `Gardez ${HEADING} mots au plus, par exemple une question courte.`,
        }
      }
    }
    yield* longSections(text)
  },
})

function* longSections(text: FalcText): Generator<Finding<'warning' | 'info'>> {
  const counts = new Map<object, number>()
  for (const sentence of prose(text)) counts.set(sentence.block.section, (counts.get(sentence.block.section) ?? 0) + 1)
  for (const section of text.sections) {
    const count = counts.get(section) ?? 0
    const place = section.heading ?? section.blocks[0]
    if (count <= RUN || place === undefined) continue
    yield {
      start: place.start,
      end: place.end,
      severity: count > LONG_RUN && text.format === 'markdown' ? 'warning' : 'info',
      message: `${count} phrases sans titre : le lecteur ne retrouve pas sa réponse.`,
      hint: 'Ajoutez un titre toutes les 8 à 10 phrases.',
    }
  }
}
