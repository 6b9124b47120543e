/** Little text on a page. */
import { falcRule } from '../rule.ts'
import { frontMatter } from './support/front-matter.ts'
import { COGA, MEASURED, RLS } from './support/references.ts'

/** Words. Nine validated texts in ten have fewer than 600. */
const LONG = 650
const TOO_LONG = 1500

export const strShort = falcRule({
  id: 'str-short',
  family: 'structure',
  title: 'Peu de texte par page',
  criteria: ['1.12'],
  references: [RLS, COGA, MEASURED],
  helps: ['dyslexia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-short': { severity: 'info' } },
  why: 'Une longue page décourage avant la première phrase.',
  remedy: 'Enlevez ce qui n’est pas utile, ou faites plusieurs pages avec un titre clair pour chacune.',
  good: [{ text: 'Vous venez lundi.' }, { text: 'Vous venez lundi.\n'.repeat(40) }],
  bad: [
    { text: 'Vous venez lundi avec votre carte.\n'.repeat(140), found: 'Vous venez lundi avec votre carte.' },
    { text: 'La caisse répond vite à vos lettres.\n'.repeat(260), found: 'La caisse répond vite à vos lettres.' },
  ],
  *check(text) {
    const first = text.sentences[0]
    // The site's own pages have a limit, `str-page-length`.
    if (text.wordCount <= LONG || first === undefined || frontMatter(text).isTwinPage) return
    const much = text.wordCount > TOO_LONG
    yield {
      start: first.start,
      end: first.end,
      message: `Ce texte compte ${text.wordCount} mots : c’est ${much ? 'trop' : 'beaucoup'} pour une page facile à lire.`,
    }
  },
})
