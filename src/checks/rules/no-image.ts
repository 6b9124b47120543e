import { startOf } from '../place.ts'
import { contentRule } from '../rule.ts'

export const noImage = contentRule({
  id: 'image',
  title: 'Pas d’image dans un texte',
  why: 'Une image venue d’ailleurs dit à d’autres qui lit la page, et n’est pas lue par tous.',
  remedy: 'Décrivez-la avec des mots ; pour une section, choisissez un pictogramme.',
  outcomes: { image: { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['image', 'imageReference'],
  good: [{ text: 'Attention !' }],
  bad: [{ text: '![logo](https://exemple.fr/logo.png)' }, { text: '![logo][l]\n\n[l]: logo.png' }],
  *find(node, { section }) {
    yield {
      file: section.file,
      ...startOf(node),
      message:
        "Les images ne sont pas permises dans une fiche : elles pèsent, ne se lisent pas à voix haute et peuvent venir d'ailleurs.",
      hint: 'Écrivez ce que montre l’image, ou nommez un pictogramme dans le titre : « {#qui picto=personne} ».',
    }
  },
})
