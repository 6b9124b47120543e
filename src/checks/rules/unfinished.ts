import { unfinishedMark } from '../unfinished-mark.ts'
import { placeInText } from '../place.ts'
import type { NodeRule } from '../rule.ts'

export const unfinished: NodeRule = {
  id: 'draft-unfinished',
  severity: 'warning',
  on: 'node',
  types: ['text'],
  good: [{ text: 'Un texte fini.' }],
  bad: [{ text: `${unfinishedMark} dire ce que le droit donne.` }],
  *find(node, { version }) {
    const at = 'value' in node ? node.value.indexOf(unfinishedMark) : -1
    if (at === -1) return
    const published = version.status === 'published'
    yield {
      file: version.file, ...placeInText(node, at), severity: published ? 'error' : 'warning',
      message: published ? 'Ce passage reste à écrire alors que la fiche est publiée.' : 'Ce passage reste à écrire : la fiche est un brouillon.',
      hint: 'Écrivez le texte à la place de ce paragraphe.',
    }
  },
}
