import { findMentions } from '../../markdown/mentions.ts'
import { contentRule } from '../rule.ts'
import { fixInText } from '../fix-in-text.ts'
import type { Context } from '../context.ts'
import { placeInText } from '../place.ts'

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
  bad: [{ text: 'Pendant {{ame.duration}' }, { text: 'Pendant {{}}.' }, { text: '{{fiche:css}}' }, { text: '{{ame duration}}' }],
  *find(node, { version, section }, context) {
    const text = 'value' in node ? node.value : ''
    if (!text.includes('{{')) return
    const understood = new Set(findMentions(text).map(({ start }) => start))
    for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at + 2)) {
      if (understood.has(at)) continue
      const place = placeInText(node, at)
      const open = /^\{\{([a-z0-9.-]+)\}(?!\})/.exec(text.slice(at))
      yield {
        file: section.file, ...place,
        ...(open === null ? {} : fixInText(version, section.file, place, open[0], isFact(open[1], context) ? `${open[0]}}` : null)),
        message: `« ${/^\{\{[^\n]{0,30}?\}\}|^[^\n]{0,30}/.exec(text.slice(at))?.[0] ?? ''} » n'est pas compris : le lecteur verrait des accolades.`,
        hint: 'Écrivez {{fait}}, {{term:mot}}, {{contact:nom}}, {{letter:nom}} ou {{law:code.article}} ; pour une fiche, [texte](fiche:nom).',
      }
    }
  },
})

const isFact = (id: string | undefined, { library }: Context) => id !== undefined && library.facts.has(id)
