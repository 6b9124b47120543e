import type { TextRule } from '../rule.ts'
import { titled } from '../sound-content.ts'

export const sectionTitle: TextRule = {
  id: 'section-title',
  severity: 'error',
  on: 'text',
  good: [{}],
  bad: [{ files: { 'fiches/pass/fr.md': titled('Pendant {{ame.duration}}') } }, { files: { 'fiches/pass/fr.md': titled('Un <b>mot</b>') } }],
  *find({ sections }) {
    for (const { file, title, line } of sections) {
      if (!/\{\{|<\/?[a-z!]/i.test(title)) continue
      yield {
        file, line, column: 1,
        message: `Le titre « ${title.slice(0, 60)} » contient des accolades ou une balise : un titre est repris tel quel dans le sommaire et la recherche.`,
        hint: 'Écrivez un titre en mots simples, et placez le fait dans le texte.',
      }
    }
  },
}
