import { unreadBraces } from '../../markdown/mentions.ts'
import { contentRule } from '../rule.ts'
import { titled } from '../sound-content.ts'

export const sectionTitle = contentRule({
  id: 'section-title',
  title: 'Deux sections n’ont pas le même titre',
  why: 'Dans le sommaire, ou d’un lecteur d’écran, on ne saurait pas laquelle ouvrir.',
  remedy: 'Donnez à chacune un titre qui dit ce qu’elle contient.',
  outcomes: { 'section-title': { severity: 'error' } },
  applies: 'text',
  pages: true,
  good: [{}],
  bad: [
    { files: { 'fiches/pass/fr.md': titled('Pendant {{ame.duration}}') } },
    { files: { 'fiches/pass/fr.md': titled('Un <b>mot</b>') } },
  ],
  *find({ sections }) {
    for (const { file, heading, title, line } of sections) {
      const asks = heading.children.some(({ type }) => type === 'mention' || type === 'html')
      if (!asks && unreadBraces(title).length === 0) continue
      yield {
        file,
        line,
        column: 1,
        message: `Le titre « ${title.slice(0, 60)} » contient des accolades ou une balise : un titre est repris tel quel dans le sommaire et la recherche.`,
        hint: 'Écrivez un titre en mots simples, et placez le fait dans le texte.',
      }
    }
  },
})
