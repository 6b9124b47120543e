import type { NodeRule } from '../rule.ts'
import { startOf } from '../place.ts'

export const noImage: NodeRule = {
  id: 'image',
  severity: 'error',
  on: 'node',
  types: ['image', 'imageReference'],
  good: [{ text: 'Attention !' }],
  bad: [{ text: '![logo](https://exemple.fr/logo.png)' }, { text: '![logo][l]\n\n[l]: logo.png' }],
  *find(node, { section }) {
    yield {
      file: section.file, ...startOf(node),
      message: "Les images ne sont pas permises dans une fiche : elles pèsent, ne se lisent pas à voix haute et peuvent venir d'ailleurs.",
      hint: 'Écrivez ce que montre l’image, ou nommez un pictogramme dans le titre : « {#qui picto=personne} ».',
    }
  },
}
