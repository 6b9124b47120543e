/** No footnotes. */
import { falcRule } from '../rule.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

const NOTE = /\[\^[^\]\s]{1,40}\]|[\p{L})»][¹²³⁴-⁹](?!\p{L})|\p{L}\(\d\)|\p{Ll}\*(?=[\s.,;]|$)/gu
/** « m² », « cm³ », « CO² » are units, not notes. */
const UNIT = /(?:^|[^\p{L}])(?:[kcdm]?m|CO|H)[¹²³]$/u

export const strNoFootnote = falcRule({
  id: 'str-no-footnote',
  family: 'structure',
  title: 'Pas de notes de bas de page',
  criteria: ['4.4'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['dyslexia', 'attention', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'str-no-footnote': { severity: 'warning' } },
  why: 'Une note oblige à quitter la phrase, à chercher en bas, puis à retrouver sa place.',
  remedy: 'Expliquez le mot dans le texte, juste après.',
  good: [{ text: 'La pièce mesure 12 m².' }, { text: 'La caisse paie les soins. La caisse est un bureau.' }],
  bad: [
    { text: 'La caisse paie les soins[^1].\n\n[^1]: Un bureau.', found: '[^1]' },
    { text: 'La caisse² paie les soins.', found: '²' },
  ],
  *check(text) {
    for (const block of text.blocks) {
      const raw = text.source.slice(block.start, block.end)
      if (!/[\^¹²³⁴-⁹(*]/.test(raw)) continue
      for (const match of raw.matchAll(NOTE)) {
        const at = match.index
        if (text.format === 'markdown' && match[0].endsWith('*')) continue
        if (UNIT.test(raw.slice(Math.max(0, at - 3), at + match[0].length))) continue
        const start = block.start + at + (match[0].startsWith('[') ? 0 : 1)
        yield {
          start,
          end: block.start + at + match[0].length,
          message: 'Renvoi à une note : le lecteur quitte la phrase et perd sa place.',
        }
      }
    }
  },
})
