import type { Evidence } from './measured.ts'
import { countPages } from './proof.ts'
import type { Judged, Standing } from './standing.ts'
import { countStates, legalState } from './standing.ts'

/** Says a day: « 28 novembre 2026 ». */
type SayDay = (day: string) => string

/** French: the sentence of the law, « État de conformité ». */
export function stateSentence(standing: Standing): string {
  const reason =
    standing.audit === 'none'
      ? 'parce qu’aucun audit de conformité n’a encore été fait'
      : standing.audit === 'unfinished'
        ? `parce que l’audit de conformité n’est pas terminé : il reste ${standing.left} critères à juger`
        : standing.rate === 1
          ? 'tous les critères qui le concernent sont respectés'
          : 'en raison des non-conformités énumérées ci-dessous'
  const name = 'référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.2'
  return `Ce site est ${legalState(standing)} avec le ${name}, ${reason}.`
}

/** Share in hundredths, rounded down: a rate is never flattered. @example percent(0.999) // 99 */
const percent = (share: number) => Math.floor(share * 100)

/** French: « Résultat des tests »: what persons found, then what machines counted, never mixed. */
export function resultSentences(
  standing: Standing,
  judged: readonly Judged[],
  evidence: Evidence | null,
  sayDay: SayDay,
): readonly string[] {
  const audit =
    standing.audit === 'whole'
      ? `L’audit fait par ${standing.by.join(', ')}, terminé le ${sayDay(standing.on)}, révèle que ${percent(standing.rate)} % des critères applicables du RGAA sont respectés.`
      : standing.audit === 'unfinished'
        ? `L’audit n’est pas terminé (${standing.left} critères à juger) : il n’y a donc pas de taux de conformité à donner.`
        : 'Aucun audit par une personne n’a eu lieu : il n’y a donc pas de taux de conformité à donner.'
  return [audit, ...(evidence === null ? ['Rien n’a été mesuré sur ce site.'] : measured(judged, evidence, sayDay))]
}

function measured(judged: readonly Judged[], evidence: Evidence, sayDay: SayDay): readonly string[] {
  const counts = countStates(judged)
  const decided = counts.conform + counts['not-conform']
  return [
    `Les tests automatiques du ${sayDay(evidence.on)} ont regardé ${countPages(evidence.pages)}.`,
    `Sur ${judged.length} critères : sans objet, ${counts['not-applicable']} ; respectés, ${counts.conform} ; non respectés, ${counts['not-conform']} ; à juger par une personne, ${counts['to-judge']}.`,
    `Respectés : ${counts.conform} sur ${decided} décidés. Ce n’est pas un taux de conformité : les critères qui restent à juger n’y sont pas.`,
  ]
}

/** French: « Non-conformités », a line for each criterion that is not met. */
export function notConformLines(judged: readonly Judged[]): readonly string[] {
  return judged.flatMap(({ criterion: { id, title }, verdict }) => {
    if (verdict.state !== 'not-conform') return []
    const seen = [...verdict.faults.map(({ message }) => message), ...(verdict.judgement?.faults ?? [])]
    return [`${id} ${title} ${seen.join(' ')}`.trim()]
  })
}
