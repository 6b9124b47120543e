import { withoutMentions } from '../../markdown/mentions.ts'
import { checkUpLines } from '../data-lines.ts'
import { findFigures } from '../figures/find-figures.ts'
import { contentRule } from '../rule.ts'

const words = (next: string) => `fiche: ame
title: Ai-je droit ?
intro: Une question.
questions:
  - {id: titre, kind: choice, label: Un titre ?, options: [{value: oui, label: Oui}, {value: non, label: Non}]}
conditions: {autorisé: vous avez un titre}
outcomes:
  - {id: oui, title: Oui, meaning: Oui., why: La loi., next: "${next}"}
  - {id: non, title: Non, meaning: Non., why: La loi., next: Appelez.}
`
const rules = `titre:
autorisé: titre = 'oui'
résultat:
  variations:
    - {si: autorisé, alors: "'oui'"}
    - {sinon: "'non'"}
`
const files = (next: string) => ({ 'check-ups/essai.yaml': words(next), 'check-ups/essai.publicodes.yaml': rules })

export const checkUpFigure = contentRule({
  id: 'check-up-figure',
  title: 'Un chiffre d’une vérification vient d’un fait',
  why: 'Un chiffre écrit à la main reste le même quand la loi change, sans que personne ne le voie.',
  remedy: 'Remplacez-le par un fait : {{…}}.',
  outcomes: { 'check-up-figure': { severity: 'error' } },
  applies: 'library',
  good: [{ files: files('Vous avez {{ame.duration}}.') }],
  bad: [{ files: files('Vous avez 2 mois.') }],
  *find({ library }) {
    for (const { file, line, column, where, text } of checkUpLines(library)) {
      for (const { words } of findFigures(withoutMentions(text))) {
        yield {
          file,
          line,
          column,
          message: `« ${words} » est écrit à la main dans ${where} : le jour où le chiffre change, ce texte resterait faux.`,
          hint: 'Remplacez-le par un fait : {{…}}.',
        }
      }
    }
  },
})
