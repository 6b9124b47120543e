import type { Quality } from './evaluate.ts'
import type { ResultObject } from './result-object.ts'

/** Results for a person to read, in French. */
export function foundLines(results: readonly ResultObject[]): string {
  if (results.length === 0) return 'Aucun résultat. Essayez avec moins de mots, ou d\'autres mots.\n'
  return results.map(({ title, url, code, section, score }, index) => {
    const best = section ? `   ${section.title} : ${section.url}\n` : ''
    return `${index + 1}. ${title}${code === null ? '' : ` (code ${code})`}  [${score}]\n   ${url}\n${best}`
  }).join('')
}

/** A table of quality, one line for each group. */
export function qualityTable(rows: readonly Quality[]): string {
  const wide = Math.max(8, ...rows.map(({ group }) => group.length))
  const line = (group: string, ...cells: readonly string[]) => `${group.padEnd(wide)}${cells.map((cell) => cell.padStart(12)).join('')}\n`
  return [
    line('groupe', 'questions', 'MRR@10', 'succès@3'),
    ...rows.map(({ group, questions, meanReciprocalRank, successAt3 }) => line(group, String(questions), meanReciprocalRank.toFixed(3), successAt3.toFixed(3))),
  ].join('')
}
