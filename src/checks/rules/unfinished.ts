import type { Place, Version } from '../../library/model.ts'
import { unfinishedMark } from '../../library/new/unfinished-mark.ts'
import { placeOfKey } from '../context.ts'
import { blockText } from '../figures/block-text.ts'
import type { TextRule } from '../rule.ts'

/** One finding per text, at its first passage to write: a new file has a dozen. */
export const unfinished: TextRule = {
  id: 'draft-unfinished',
  severity: 'warning',
  on: 'text',
  good: [{}],
  bad: [{ text: `${unfinishedMark} dire ce que le droit donne.` }, { head: { title: `"${unfinishedMark} le titre"` } }],
  *find(version) {
    const places = [...placesInHead(version), ...placesInText(version)]
    const [first] = places
    if (first === undefined) return
    const count = places.length === 1 ? 'Un passage reste' : `${places.length} passages restent`
    const lines = [...new Set(places.map(({ line }) => line))]
    const where = `à écrire (${lines.length === 1 ? 'ligne' : 'lignes'} ${lines.join(', ')})`
    yield version.status === 'published'
      ? { file: version.file, ...first, severity: 'error', message: `${count} ${where} alors que ce texte est publié.`, hint: 'Écrivez le texte qui manque, ou repassez le texte en « status: draft ».' }
      : { file: version.file, ...first, message: `${count} ${where} : ce texte est un brouillon.`, hint: `Écrivez le texte à la place de « ${unfinishedMark} … ».` }
  },
}

function placesInHead(version: Version): Place[] {
  const fields = { title: version.title, summary: version.summary, audience: version.audience, reviewed: version.review.by }
  return Object.entries(fields).flatMap(([key, text]) => (text.includes(unfinishedMark) && version.places.has(key) ? [placeOfKey(version, key)] : []))
}

function placesInText({ sections }: Version): Place[] {
  return sections.flatMap(({ nodes }) => nodes.flatMap((node) => {
    if (node.type !== 'paragraph') return []
    const { text, placeOf } = blockText(node)
    const at = text.indexOf(unfinishedMark)
    return at === -1 ? [] : [placeOf(at)]
  }))
}
