import { toString } from 'mdast-util-to-string'
import { isWait } from '../../markdown/diagram/delays.ts'
import type { DiagramRow } from '../../markdown/diagram/diagram-node.ts'
import { startOf } from '../place.ts'
import { contentRule } from '../rule.ts'
import { diagramText } from '../sound-diagram.ts'

const most = { rows: 5, words: 12 }
const many = 'un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ')

export const diagramLength = contentRule({
  id: 'diagram-length',
  title: 'Un schéma se voit d’un coup d’œil',
  why: 'Au-delà de quelques lignes courtes, un schéma est plus difficile que le texte.',
  remedy: `Gardez ${most.rows} lignes au plus, de ${most.words} mots au plus ; le reste se dit dans le texte.`,
  outcomes: { 'diagram-length': { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['diagram'],
  good: [
    {
      text: diagramText({ rows: [`argent | ${many.slice(0, 11).join(' ')} | {{ame.duration}}`, 'argent | Au-dessus'] }),
    },
    {
      text: diagramText({
        kind: 'delais',
        rows: ['a', 'b', 'c', 'd', 'e'].flatMap((step) => [`argent | ${step}`, '{{ame.duration}} | d’attente']),
      }),
    },
  ],
  bad: [
    { text: diagramText({ rows: [`argent | ${many.join(' ')} | {{ame.duration}}`, 'argent | Au-dessus'] }) },
    {
      text: diagramText({
        kind: 'delais',
        rows: ['{{ame.duration}} | a', ...'abcdef'.split('').map((step) => `argent | ${step}`)],
      }),
    },
  ],
  *find(node, { section: { file } }) {
    if (node.type !== 'diagram') return
    // The time between two steps is no step.
    const rows = node.kind === 'delais' ? node.children.filter((row) => !isWait(row)) : node.children
    if (rows.length > most.rows) {
      yield {
        file,
        ...startOf(node),
        message: `Ce schéma a ${rows.length} lignes, pour ${most.rows} au plus : on ne le verrait plus d'un coup d'œil.`,
        hint: 'Gardez les lignes qui comptent, ou faites deux schémas.',
      }
    }
    for (const row of node.children) {
      const count = wordsIn(row)
      if (count <= most.words) continue
      yield {
        file,
        ...startOf(row),
        message: `Cette ligne de schéma a ${count} mots, pour ${most.words} au plus.`,
        hint: 'Raccourcissez-la ; dites le reste dans le texte.',
      }
    }
  },
})

/** A fact counts for one word. */
function wordsIn({ children }: DiagramRow): number {
  const text = children.map((cell) => toString(cell)).join(' ')
  return text.split(/[\s\u00A0\u202F]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
