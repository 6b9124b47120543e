/** A small check-up without a mistake, on which the examples of its rules build. */
export const soundCheckUp = `fiche: ame
title: Ai-je droit ?
intro: Une question.
questions:
  - {id: titre, kind: choice, label: Un titre ?, options: [{value: oui, label: Oui}, {value: non, label: Non}]}
  - {id: ressources, kind: amount, unit: €/an, label: Combien ?}
conditions: {autorisé: vous avez un titre, sous le plafond: vous êtes sous le plafond}
outcomes:
  - {id: autre, title: Autre, meaning: Sens., why: La loi., next: Suite.}
  - {id: oui, title: Oui, meaning: Oui., why: La loi., next: Suite.}
  - {id: au-dessus, refuses: true, title: Non, meaning: Non., why: La loi., next: Suite.}
withheld: {title: On ne sait pas, meaning: Sens., why: La loi., next: Suite.}
doubtful: {title: Demandez, meaning: Sens., why: La loi., next: Suite.}
`

const rules = `titre:
ressources:
plafond: "{{plafond}}"
autorisé: titre = 'oui'
sous le plafond: ressources <= plafond
résultat:
  variations:
    - {si: autorisé, alors: "'autre'"}
    - {si: sous le plafond, alors: "'oui'"}
    - {sinon: "'au-dessus'"}
`

const cases = `figures: {plafond: 10000}
cases:
  - {title: Avec un titre, answers: {titre: oui}, outcome: autre, law: [css.L160-1], because: Il a mieux.}
  - {title: Au plafond, answers: {titre: non, ressources: 10000}, outcome: oui, law: [css.L861-1], because: Au plafond.}
  - {title: Au-dessus, answers: {titre: non, ressources: 10001}, outcome: au-dessus, law: [css.L861-1], because: Un euro de trop.}
  - {title: Au-dessus d'un plafond pas sûr, answers: {titre: non, ressources: 10001}, outcome: doubtful, unverified: [plafond], law: [css.L861-1], because: Un non faux fait perdre un droit.}
  - {title: Sans plafond connu, answers: {titre: non}, outcome: withheld, unknown: [plafond], law: [css.L861-1], because: Rien à comparer.}
`

type Change = readonly [written: string, instead: string]

/** Files of a sound check-up, with a change in each. */
export function checkUpFiles(
  changes: { readonly words?: Change; readonly rules?: Change; readonly cases?: Change } = {},
): Readonly<Record<string, string | null>> {
  const changed = (text: string, [written, instead]: Change = ['', '']) => text.replace(written, instead)
  return {
    'facts/plafond.yaml':
      '- {id: plafond, label: Plafond, value: 9000, unit: EUR/year, valid_from: 2020-01-01, valid_to: null, revised: null, ' +
      'legal_ref: null, source: {publisher: P, title: T, url: null, consulted: 2026-01}, checked: null, ' +
      'confidence: sourced, note: null}\n',
    'check-ups/essai.yaml': changed(soundCheckUp, changes.words),
    'check-ups/essai.publicodes.yaml': changed(rules, changes.rules),
    'check-ups/cases/essai.yaml': changed(cases, changes.cases),
  }
}
