/** A text is FALC only when people with intellectual disability have validated it. */
import type { Finding } from '../rule.ts'
import { falcRule } from '../rule.ts'
import type { FalcText } from '../text/falc-text.ts'
import { frontMatter } from './support/front-matter.ts'
import { LOGO, RLS } from './support/references.ts'

const LABEL = /(?<!\p{L})(?:FALC|[Ff]alc|facile à lire(?: et à comprendre)?)(?!\p{L})/giu
/** « Cette page est en FALC », « Version FALC »: said of this text, unlike « Le FALC, c'est quoi ? ». */
const ABOUT_ITSELF =
  /(?<!\b(?:dans|sur|avec|de) )\b(?:cette|cet|ce|ces|notre|nos|la présente) (?:page|document|texte|fiche|version|guide|livret|brochure|lettre|site)s?\b.{0,60}\b(?:en|est|version|langage|écrite?)\b.{0,40}(?:falc|facile à lire)/i
const NAMED_SO =
  /^(?:en |version |texte |document |page )?(?:\p{L}+ )?(?:en )?(?:FALC|facile à lire)(?: et à comprendre)?\s*[.!]?$/iu
const READERS =
  /(?:valid|rel[ue]|test|vérifi|accept)[éeus]{0,3}.{0,80}\bpar\b|\bont (?:relu|validé|testé)|\brelect(?:eur|rice|ure)|\bgroupe de (?:lecture|relecture|validation)|\bESAT\b|atelier/i
/** Sentences read at the start and at the end of a text: that is where it names itself. */
const EDGE = 6

export const valWording = falcRule({
  id: 'val-wording',
  family: 'process',
  title: 'Ne pas dire « FALC » sans relecture par des personnes concernées',
  criteria: ['2.1'],
  references: [LOGO, RLS],
  helps: ['intellectual'],
  applies: 'easy-text',
  outcomes: { 'val-wording': { severity: 'error', or: ['warning'] } },
  why: 'Le nom « FALC » promet que des personnes handicapées intellectuelles ont relu le texte. Sans elles, la promesse est fausse.',
  remedy:
    'Écrivez « version simplifiée ». Ou faites relire le texte, puis notez le groupe et la date dans `validation`.',
  good: [
    { text: '---\nvalidation:\n  state: validated\n  group: Atelier\n---\n\nCe document est en FALC.' },
    { text: 'Ce document est une version simplifiée.' },
    { text: 'Ce document est en FALC.\nIl a été relu par un groupe de personnes handicapées.' },
  ],
  bad: [
    { text: '---\nvalidation:\n  state: none\n---\n\nCette page est en FALC.', found: 'FALC' },
    {
      text: 'Ce document est écrit en facile à lire et à comprendre.\nVous pouvez le garder.',
      found: 'facile à lire et à comprendre',
      why: 'Aucune relecture n’est citée.',
    },
  ],
  *check(text) {
    const { validation } = frontMatter(text)
    if (validation === 'validated' || (validation === null && readersNamed(text))) return
    for (const sentence of edges(text)) {
      const raw = text.source.slice(sentence.start, sentence.end)
      for (const match of raw.matchAll(LABEL)) {
        if (!NAMED_SO.test(sentence.text) && !ABOUT_ITSELF.test(sentence.text.slice(0, 400))) continue
        yield claim(sentence.start + match.index, match[0], validation)
        break
      }
    }
  },
})

function claim(start: number, label: string, validation: 'none' | null): Finding<'error' | 'warning'> {
  return {
    start,
    end: start + label.length,
    severity: validation === 'none' ? 'error' : 'warning',
    message: `Ce texte se dit « ${label} », mais aucune relecture par des personnes concernées n’est notée.`,
    hint: 'Écrivez « version simplifiée », ou notez la relecture : groupe, nombre de personnes, date.',
    suggestions: ['version simplifiée'],
  }
}

function readersNamed(text: FalcText): boolean {
  return text.sentences.some((sentence) => READERS.test(sentence.text.slice(0, 500)))
}

function edges(text: FalcText) {
  const { sentences } = text
  return sentences.length <= EDGE * 2 ? sentences : [...sentences.slice(0, EDGE), ...sentences.slice(-EDGE)]
}
