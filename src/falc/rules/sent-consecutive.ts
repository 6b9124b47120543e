/** No run of long sentences: the reader needs to breathe. */
import { falcRule } from '../rule.ts'
import type { Sentence } from '../text/falc-text.ts'
import { prose } from './support/prose.ts'
import { MEASURED } from './support/references.ts'

/** Words from which a sentence is long here. */
const LONG = 15
/** Long sentences in a row: 2 are told, 3 are too many. */
const RUN = 2

export const sentConsecutive = falcRule({
  id: 'sent-consecutive',
  family: 'sentences',
  title: 'Ne pas enchaîner les phrases longues',
  criteria: ['4.1'],
  references: [MEASURED],
  helps: ['dyslexia', 'aphasia', 'attention'],
  applies: 'easy-text',
  outcomes: { 'sent-consecutive': { severity: 'warning', or: ['info'] } },
  why: 'Une phrase un peu longue passe. Plusieurs de suite fatiguent, et le lecteur abandonne.',
  remedy: 'Entre deux phrases longues, mettez une phrase courte, ou coupez-les toutes.',
  good: [
    {
      text: 'Vous pouvez demander une aide pour payer les soins de toute la famille chez le médecin et à la pharmacie.\nC’est gratuit.',
    },
    { text: 'Vous venez.\nVous signez.' },
  ],
  bad: [
    {
      text: 'Le médecin regarde votre dossier avec vous et vous explique les soins que vous pouvez avoir chez vous. La caisse regarde votre demande avec les papiers que vous avez donnés et envoie une réponse par la poste. Le bureau garde votre dossier avec toutes les lettres que vous avez reçues depuis le début de l’année.',
      found: 'La caisse regarde',
    },
    {
      text: 'Le médecin regarde votre dossier avec vous et vous explique les soins que vous pouvez avoir chez vous. La caisse regarde votre demande avec les papiers que vous avez donnés et envoie une réponse par la poste.',
      found: 'La caisse regarde',
      why: 'Deux de suite : simple information.',
    },
  ],
  *check(text) {
    let run: Sentence[] = []
    for (const sentence of prose(text)) {
      const first = run[0]
      const sameSection = first === undefined || first.block.section === sentence.block.section
      if (sentence.wordCount > LONG && sameSection) run.push(sentence)
      else {
        if (run.length >= RUN) yield finding(run)
        run = sentence.wordCount > LONG ? [sentence] : []
      }
    }
    if (run.length >= RUN) yield finding(run)
  },
})

function finding(run: readonly Sentence[]) {
  const start = run[0]?.start ?? 0
  const end = run.at(-1)?.end ?? start
  return {
    start,
    end,
    severity: run.length > RUN ? ('warning' as const) : ('info' as const),
    message: `${run.length} phrases de plus de ${LONG} mots de suite : le lecteur se fatigue.`,
  }
}
