/** What the tool says, in French as its page. */
import type { FalcReport } from '../../../falc/check.ts'
import type { Comparison } from '../../../falc/report/compare.ts'
import { verdictLine } from '../../../falc/report/terminal.ts'
import type { Severity } from '../../../problem.ts'
import type { Answer } from './answer.ts'

export const weights: Readonly<Record<Severity, string>> = { error: 'À corriger', warning: 'À revoir', info: 'Conseil' }

/** @example inWords({ ready: true, score: 90, problems: [] }) // 'Aucun obstacle connu… Score : 90 sur 100. 0 remarque.' */
export function inWords({ ready, score, problems }: Pick<FalcReport, 'ready' | 'score' | 'problems'>): string {
  return `${verdictInWords({ ready })} Score\u00a0: ${score} sur 100. ${remarks(problems.length)}.`
}

export function verdictInWords(report: Pick<FalcReport, 'ready'>): string {
  const line = verdictLine(report)
  return `${line.slice(0, 1).toUpperCase()}${line.slice(1)}.`
}

const remarks = (count: number) => `${count} remarque${count > 1 ? 's' : ''}`

/** What the last change did: the score, then how many remarks more and fewer. */
export function changeInWords({ before, after, remarks: changed }: Comparison): string {
  if (before === null) return ''
  const by = after - before
  const score =
    by === 0
      ? `Votre changement laisse le score à ${after}.`
      : `Votre changement fait passer le score de ${before} à ${after} (${by > 0 ? '+' : '−'}${Math.abs(by)}).`
  const counts = Object.values(changed)
  const more = counts.filter((count) => count > 0).reduce((sum, count) => sum + count, 0)
  const fewer = -counts.filter((count) => count < 0).reduce((sum, count) => sum + count, 0)
  const moved = [more > 0 ? `${remarks(more)} de plus` : '', fewer > 0 ? `${remarks(fewer)} de moins` : '']
  const said = moved.filter((part) => part !== '').join(', ')
  return said === '' ? score : `${score} ${said}.`
}

export const excuses: Readonly<Record<Exclude<Answer['state'], 'checked'>, string>> = {
  'no-lexicon': 'Le lexique n’a pas pu être téléchargé. Vérifiez votre connexion, puis appuyez de nouveau.',
  'too-old': 'Ce navigateur est trop ancien pour lire le lexique. Essayez avec un navigateur plus récent.',
  failed: 'Le contrôle s’est arrêté sur ce texte. Appuyez de nouveau, ou essayez avec un texte plus court.',
}
