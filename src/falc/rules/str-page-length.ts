/** A page of the site's own easy-to-read texts has a limit: long subjects have several pages. */
import { falcRule } from '../rule.ts'
import { frontMatter } from './support/front-matter.ts'
import { COGA, MEASURED, RLS } from './support/references.ts'

/** Words, titles included. 66 of the 69 validated texts of the development corpus have no more. */
export const LONGEST_PAGE = 650
/** Words below which a page may say too little to stand alone: what to aim at begins here. */
export const SHORTEST_PAGE = 350

const main = '---\ntitle: Une aide\nvalidation: {state: none}\n---\n\n'
const part = '---\ntitle: Demander une aide\nsummary: Comment faire.\n---\n\n'

export const strPageLength = falcRule({
  id: 'str-page-length',
  family: 'structure',
  title: 'Une page de 650 mots au plus',
  criteria: ['1.12'],
  references: [RLS, COGA, MEASURED],
  helps: ['dyslexia', 'attention', 'intellectual'],
  applies: 'easy-text',
  outcomes: { 'str-page-length': { severity: 'error' } },
  why: 'Une page trop longue décourage avant la première phrase. Les textes validés par des lecteurs sont courts : la moitié a moins de 300 mots.',
  remedy: `Visez ${SHORTEST_PAGE} à ${LONGEST_PAGE} mots : gardez ce qui compte, et mettez le reste sur une autre page de la même fiche (« parts »).`,
  good: [
    { text: `${main}${'Vous venez lundi.\n'.repeat(200)}` },
    { text: 'Vous venez lundi avec votre carte.\n'.repeat(140), why: 'Un texte qui n’est pas une page du site.' },
  ],
  bad: [
    {
      text: `${main}${'Vous venez lundi avec votre carte.\n'.repeat(140)}`,
      found: 'Vous venez lundi avec votre carte.',
    },
    {
      text: `${part}${'La caisse répond vite à vos lettres.\n'.repeat(100)}`,
      found: 'La caisse répond vite à vos lettres.',
    },
  ],
  *check(text) {
    const first = text.sentences[0]
    if (text.wordCount <= LONGEST_PAGE || first === undefined || !frontMatter(text).isTwinPage) return
    yield {
      start: first.start,
      end: first.end,
      message: `Cette page compte ${text.wordCount} mots, pour ${LONGEST_PAGE} au plus : elle est trop longue pour ses lecteurs.`,
    }
  },
})
