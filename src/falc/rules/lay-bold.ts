/** Bold for the key words only. */
import { falcRule } from '../rule.ts'
import { EVAM } from './support/references.ts'

/** Share of the letters in bold from which nothing stands out any more. */
const SHARE = 0.15
const BOLD = /\*\*(?!\s)([^*\n]{1,500})\*\*|__(?!\s)([^_\n]{1,500})__/g
/** Letters from which a share means something. */
const LETTERS = 200

export const layBold = falcRule({
  id: 'lay-bold',
  family: 'layout',
  title: 'Le gras pour les mots les plus importants seulement',
  criteria: ['1.2'],
  references: [EVAM],
  helps: ['non-native', 'attention'],
  applies: 'easy-text',
  outcomes: { 'lay-bold': { severity: 'info' } },
  why: 'Quand tout est en gras, plus rien ne ressort.',
  remedy: 'Gardez le gras pour 1 ou 2 mots par partie.',
  good: [
    { text: `Vous devez signer **avant lundi**.\n${'Vous gardez une copie de la lettre.\n'.repeat(10)}` },
    { text: '**Attention**' },
  ],
  bad: [
    {
      text: `**Vous devez signer avant lundi et garder une copie de la lettre.**\n${'Vous gardez une copie de la lettre.\n'.repeat(5)}`,
      found: '**Vous devez signer',
    },
    { text: '**Vous gardez la lettre et la copie.**\n\n'.repeat(8), found: '**Vous gardez' },
  ],
  *check(text) {
    if (text.format !== 'markdown' || text.source.length < LETTERS) return
    let bold = 0
    let first = -1
    for (const block of text.blocks) {
      if (block.kind === 'heading') continue
      // A block begins at its first letter: its opening mark stands just before.
      const from = Math.max(0, block.start - 2)
      for (const match of text.source.slice(from, block.end + 2).matchAll(BOLD)) {
        bold += match[0].length - 4
        if (first < 0) first = from + match.index
      }
    }
    const share = bold / text.blocks.reduce((sum, block) => sum + block.end - block.start, 1)
    if (first < 0 || share <= SHARE) return
    yield {
      start: first,
      end: Math.min(first + 40, text.source.length),
      message: `${Math.round(share * 100)} lettres sur 100 sont en gras : plus rien ne ressort.`,
    }
  },
})
