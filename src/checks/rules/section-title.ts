import { unreadBraces } from '../../markdown/mentions.ts'
import type { TextRule } from '../rule.ts'
import { titled } from '../sound-content.ts'

export const sectionTitle: TextRule = {
  id: 'section-title',
  severity: 'error',
  on: 'text',
  good: [{}],
  bad: [{ files: { 'fiches/pass/fr.md': titled('Pendant {{ame.duration}}') } }, { files: { 'fiches/pass/fr.md': titled('Un <b>mot</b>') } }],
  *find({ sections }) {
    for (const { file, heading, title, line } of sections) {
      const asks = heading.children.some(({ type }) => type === 'mention' || type === 'html')
      if (!asks && unreadBraces(title).length === 0) continue
      yield {
        file, line, column: 1,
        message: `Le titre « ${title.slice(0, 60)} » contient des accolades ou une balise : un titre est repris tel quel dans le sommaire et la recherche.`,
        hint: 'Écrivez un titre en mots simples, et placez le fait dans le texte.',
      }
    }
  },
}
