/** No italics. */
import { falcRule } from '../rule.ts'
import { quote } from './support/finding.ts'
import { INCLUSION_EUROPE, RLS } from './support/references.ts'

/** One mark on each side; bold has two. Contents are bounded: no input makes this slow. */
const ITALIC =
  /(?<![*\p{L}\d\\])\*(?![\s*])([^*\n]{1,300}?)(?<![\s*])\*(?![*\p{L}\d])|(?<![_\p{L}\d\\])_(?![\s_])([^_\n]{1,300}?)(?<![\s_])_(?![_\p{L}\d])|<(?:em|i)>/gu

export const layNoItalic = falcRule({
  id: 'lay-no-italic',
  family: 'layout',
  title: 'Pas d’italique',
  criteria: ['1.2'],
  references: [RLS, INCLUSION_EUROPE],
  helps: ['dyslexia', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'lay-no-italic': { severity: 'error' } },
  why: 'Les lettres penchées se confondent. L’italique est l’écriture la plus dure à lire.',
  remedy: 'Écrivez normalement. Pour un mot très important, utilisez le gras.',
  good: [{ text: 'C’est **important**.' }, { text: '- une photo\n- une carte' }],
  bad: [
    { text: 'C’est *très important* pour vous.', found: 'très important' },
    { text: 'Lisez _cette lettre_ avant lundi.', found: 'cette lettre' },
  ],
  *check(text) {
    if (text.format !== 'markdown') return
    for (const block of text.blocks) {
      // A block begins at its first letter: its opening mark stands just before.
      const from = Math.max(0, block.start - 2)
      const raw = text.source.slice(from, block.end + 2)
      if (!raw.includes('*') && !raw.includes('_') && !raw.includes('<')) continue
      for (const match of raw.matchAll(ITALIC)) {
        const start = from + match.index
        yield {
          start,
          end: start + match[0].length,
          message: `${quote(match[1] ?? match[2] ?? match[0])} est en italique : les lettres penchées se lisent mal.`,
          ...upright(match[1] ?? match[2]),
        }
      }
    }
  },
})

/** The words without their marks, when they hold nothing else. */
function upright(words: string | undefined): { readonly fix?: string } {
  return words === undefined || /[*_`<>[\]{}\\]/u.test(words) ? {} : { fix: words }
}
