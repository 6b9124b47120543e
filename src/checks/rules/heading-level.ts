import { toString } from 'mdast-util-to-string'
import { startOf } from '../place.ts'
import { contentRule } from '../rule.ts'

export const headingLevel = contentRule({
  id: 'heading-level',
  title: 'Les titres descendent d’un niveau à la fois',
  why: 'Un lecteur d’écran va de titre en titre : un niveau sauté fait croire qu’il manque une partie.',
  remedy: '« ## » pour une section, « ### » dedans ; le titre de la page est dans « title ».',
  outcomes: { 'heading-level': { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['heading'],
  good: [{ text: 'Texte.\n\n### Un\n\nTexte.\n\n#### Deux\n\nTexte.' }],
  bad: [{ text: 'Texte.\n\n#### Trop loin\n\nTexte.' }],
  *find(node, { section }) {
    if (node.type !== 'heading') return
    let above = 2
    for (const sibling of section.nodes) {
      if (sibling === node) break
      if (sibling.type === 'heading') above = sibling.depth
    }
    if (node.depth <= above + 1) return
    yield {
      file: section.file,
      ...startOf(node),
      message: `Le titre « ${toString(node).slice(0, 60)} » saute un niveau (« ${'#'.repeat(above)} » puis « ${'#'.repeat(node.depth)} ») : à l'oreille, on croirait qu'il manque une partie.`,
      hint: `Écrivez « ${'#'.repeat(above + 1)} ».`,
    }
  },
})
