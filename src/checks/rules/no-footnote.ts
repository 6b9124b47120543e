import { startOf } from '../place.ts'
import { contentRule } from '../rule.ts'

export const noFootnote = contentRule({
  id: 'footnote',
  title: 'Pas de note en bas de page',
  why: 'Une note oblige à quitter la phrase et à la retrouver : beaucoup se perdent.',
  remedy: 'Dites-le dans la phrase, ou dans une phrase à elle.',
  outcomes: { footnote: { severity: 'warning' } },
  applies: 'node',
  pages: true,
  types: ['footnoteReference'],
  good: [{ text: 'Une phrase entre [crochets].' }],
  bad: [{ text: 'Une phrase[^1].\n\n[^1]: Une note.' }],
  *find(node, { section }) {
    yield {
      file: section.file,
      ...startOf(node),
      message: 'Une note de bas de page fait perdre le fil, surtout à l’écoute et sur un petit écran.',
      hint: 'Dites-le dans la phrase, ou placez la source dans la section « textes ».',
    }
  },
})
