/** References to the law stand in a list at the end, not in the text. */
import { falcRule } from '../rule.ts'
import type { Block, Section, Span } from '../text/falc-text.ts'
import { quote } from './support/finding.ts'
import { EVAM } from './support/references.ts'

const REFERENCE =
  /\b(?:articles?|art\.)\s(?:[LRDA]\.?\s?\*?)?\s?\d[\d-]*(?:\s(?:du|de la|et|à)\s(?:[Cc]ode|[Ll]oi|\d)[^.,;:()]{0,60})?|\b(?:loi|décret|ordonnance|arrêté|directive|règlement)\s(?:\p{L}+\s)?n[°o]\s?[\d/-]+|\b(?:loi|décret|arrêté|ordonnance)\sdu\s\d{1,2}(?:er)?\s\p{L}{3,9}\s\d{4}/giu
const LAW_SECTION = /textes?|lois?|légal|juridique|référence|sources?|en savoir plus/i
/** The title of a list of references just above, when the text has no headings. */
const LAW_TITLE = /bases? légales?|textes? de loi|références? juridiques?/i
/** « 39 Articles L. 1161-1 »: the number of a note at the foot of a page that was copied with the text. */
const FOOTNOTE = /(?:^|\s)\d{1,3}\s$/

export const strLawRef = falcRule({
  id: 'str-law-ref',
  family: 'structure',
  title: 'Mettre les références de loi à la fin',
  criteria: ['6.6'],
  references: [EVAM],
  helps: ['non-native', 'dyslexia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-law-ref': { severity: 'warning' } },
  why: '« Article L. 1111-7 du Code… » coupe la lecture et n’aide pas à agir.',
  remedy: 'Écrivez « La loi dit que… » dans le texte. Mettez les numéros d’article dans la dernière partie.',
  good: [
    { text: 'La loi dit que vous pouvez lire votre dossier.' },
    {
      text: 'Vous pouvez lire votre dossier. 12 Article L. 1111-7 du Code de la santé publique',
      why: 'C’est une note de bas de page.',
    },
    { text: '## Textes de loi {#textes}\n\nArticle L. 1111-7 du Code de la santé publique.' },
  ],
  bad: [
    {
      text: 'Vous pouvez lire votre dossier (article L. 1111-7 du Code de la santé publique).',
      found: 'article L. 1111-7',
    },
    { text: 'Vous pouvez lire votre dossier : voir {{law:csp.L1111-7}}.', found: '{{law:csp.L1111-7}}' },
    { text: 'La loi n° 2002-303 vous donne ce droit.', found: 'loi n° 2002-303' },
  ],
  *check(text) {
    for (const section of text.sections) {
      if (isLawSection(section)) continue
      for (const block of section.blocks) {
        const raw = text.source.slice(block.start, block.end)
        if (!/\d/.test(raw)) continue
        for (const { start, end } of [...typedReferences(raw, block.start), ...mentions(block)]) {
          const before = text.source.slice(Math.max(0, start - 90), start)
          const typed = text.source.slice(start, end)
          if (LAW_TITLE.test(before) || (FOOTNOTE.test(before) && /^\p{Lu}/u.test(typed))) continue
          yield { start, end, message: `${quote(typed)} : une référence de loi dans le texte coupe la lecture.` }
        }
      }
    }
  },
})

function typedReferences(raw: string, at: number): Span[] {
  return Array.from(raw.matchAll(REFERENCE), ({ 0: typed, index }) => ({
    start: at + index,
    end: at + index + typed.length,
  }))
}

/** Articles that the page names: « article L1110-3 du Code de la santé publique ». */
function mentions({ sentences }: Block): Span[] {
  return sentences.flatMap(({ tokens }) =>
    tokens.filter((token) => token.kind === 'reference' && token.target === 'law'),
  )
}

function isLawSection(section: Section): boolean {
  return section.id === 'textes' || section.heading?.sentences.some(({ text }) => LAW_SECTION.test(text)) === true
}
