/** The first sentences say what the text is about. */
import { falcRule } from '../rule.ts'
import { prose } from './support/prose.ts'
import { EVAM, RLS } from './support/references.ts'

/** Sentences in which the aim must stand, and words from which a text needs it. */
const FIRST = 5
const LONG = 120
const AIM =
  /\b(?:cette|ce|cet|la présente) (?:page|fiche|document|guide|livret|texte|lettre|brochure|notice|dépliant|charte)\b|\b(?:ici|dans ce|dans cette|cette page)\b.{0,60}\b(?:vous|on)\b|\b(?:nous|je) vous (?:écri|expli|inform|invit|demand|propos)|\bpour vous (?:dire|informer|expliquer|aider)\b/i

export const strAimFirst = falcRule({
  id: 'str-aim-first',
  family: 'structure',
  title: 'Dire dès le début de quoi parle le texte',
  criteria: ['6.3', '6.2'],
  references: [RLS, EVAM],
  helps: ['non-native', 'attention'],
  applies: 'easy-text',
  outcomes: { 'str-aim-first': { severity: 'info' } },
  why: 'Le lecteur veut savoir tout de suite si la page est pour lui.',
  remedy: 'Commencez par : « Cette page explique… » et dites à qui elle sert.',
  good: [
    { text: `Cette page explique la carte Vitale.\n${'Vous gardez la carte avec vous.\n'.repeat(24)}` },
    { text: 'Vous venez lundi.', why: 'Un texte court n’a pas besoin d’introduction.' },
  ],
  bad: [
    { text: 'La carte est verte.\n'.repeat(35), found: 'La carte est verte.' },
    {
      text: `# La carte\n\n${'Vous gardez la carte avec vous.\n'.repeat(26)}`,
      found: 'Vous gardez la carte avec vous.',
    },
  ],
  *check(text) {
    if (text.wordCount < LONG) return
    const opening = prose(text).slice(0, FIRST)
    const first = opening[0]
    if (first === undefined || opening.some((sentence) => AIM.test(sentence.text.slice(0, 300)))) return
    yield {
      start: first.start,
      end: first.end,
      message: 'Le début ne dit pas de quoi parle ce texte ni à qui il sert.',
    }
  },
})
