import { unreadBraces } from '../../markdown/mentions.ts'
import type { NodeRule } from '../rule.ts'
import { placeInText } from '../place.ts'

export const mentionForm: NodeRule = {
  id: 'mention-form',
  severity: 'error',
  on: 'node',
  types: ['text'],
  good: [{ text: '{{ ame.duration }} et {{term:ald}}' }],
  bad: [{ text: 'Pendant {{ame.duration}' }, { text: 'Pendant {{}}.' }, { text: '{{fiche:css}}' }, { text: '{{ame duration}}' }],
  *find(node, where) {
    if (node.type !== 'text') return
    for (const { start, typed } of unreadBraces(node.value)) {
      yield {
        file: where.section.file, ...placeInText(node, start, where),
        message: `« ${typed} » n'est pas compris : le lecteur verrait des accolades.`,
        hint: 'Écrivez {{fait}}, {{term:mot}}, {{contact:nom}}, {{letter:nom}} ou {{law:code.article}} ; pour une fiche, [texte](fiche:nom).',
      }
    }
  },
}
