/** The verdict as problems, where it stands beside those of the rules. */
import type { Problem } from '../../problem.ts'
import type { FalcReport } from '../check.ts'
import { notReady } from '../judgements/not-ready.ts'

/** One warning per obstacle, at the top of the file; none for a text that is ready. */
export function obstacleProblems({ file, obstacles, score }: FalcReport): Problem[] {
  return obstacles.map((obstacle) => ({
    file,
    line: 1,
    column: 1,
    rule: notReady.id,
    severity: notReady.outcomes[notReady.id].severity,
    message: `Ce texte n'est pas encore prêt pour le groupe de relecture (score ${score} sur 100). ${obstacle}`,
    hint: 'Corrigez les phrases signalées plus bas, puis relancez le contrôle.',
  }))
}
