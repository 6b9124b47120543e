import { factLeftOpen, unreadBraces } from '../../markdown/mentions.ts'
import type { Context } from '../context.ts'
import { fixInText } from '../fix-in-text.ts'
import { placeInText } from '../place.ts'
import { contentRule } from '../rule.ts'

export const mentionForm = contentRule({
  id: 'mention-form',
  title: 'Ce qui est entre accolades est compris',
  why: 'Le lecteur verrait des accolades au milieu de la phrase.',
  remedy: 'Écrivez {{fait}}, {{term:mot}}, {{contact:nom}}, {{letter:nom}} ou {{law:code.article}}.',
  outcomes: { 'mention-form': { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['text'],
  good: [{ text: '{{ ame.duration }} et {{term:ald}}' }],
  bad: [
    { text: 'Pendant {{ame.duration}' },
    { text: 'Pendant {{}}.' },
    { text: '{{fiche:css}}' },
    { text: '{{ame duration}}' },
  ],
  *find(node, where, context) {
    if (node.type !== 'text') return
    const { version, section } = where
    for (const { start, typed } of unreadBraces(node.value)) {
      const place = placeInText(node, start, where)
      const open = factLeftOpen(node.value.slice(start))
      yield {
        file: section.file,
        ...place,
        ...(open === null
          ? {}
          : fixInText(version, section.file, place, open.typed, isFact(open.id, context) ? `${open.typed}}` : null)),
        message: `« ${typed} » n'est pas compris : le lecteur verrait des accolades.`,
        hint: 'Écrivez {{fait}}, {{term:mot}}, {{contact:nom}}, {{letter:nom}} ou {{law:code.article}} ; pour une fiche, [texte](fiche:nom).',
      }
    }
  },
})

const isFact = (id: string | undefined, { library }: Context) => id !== undefined && library.facts.has(id)
