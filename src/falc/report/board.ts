/** The board of the worst sections: where an hour of rewriting gives most. */
import type { Severity } from '../../problem.ts'
import type { FalcReport } from '../check.ts'
import { checkFalc } from '../check.ts'
import type { FalcText } from '../text/falc-text.ts'

export interface BoardRow {
  readonly file: string
  readonly line: number
  /** Words of its heading; '' before the first one. */
  readonly title: string
  readonly words: number
  /** Score of the section read alone, 0 to 100. */
  readonly score: number
  /** How many remarks of the file's report stand in it, by weight. */
  readonly remarks: Readonly<Record<Severity, number>>
}

/** A section of fewer words has too few sentences to be scored. */
const FEWEST_WORDS = 20

/** The rows of one file, in the order of the file. */
export function boardRows(text: FalcText, { file, problems }: Pick<FalcReport, 'file' | 'problems'>): BoardRow[] {
  return text.sections.flatMap((section, index) => {
    const { start, heading } = section
    const next = text.sections[index + 1]
    const end = next?.start ?? text.source.length
    const { words, score } = checkFalc(text.source.slice(start, end), {
      format: text.format,
      vocabulary: text.vocabulary,
    })
    if (words < FEWEST_WORDS) return []
    const line = text.position(start).line
    const until = next === undefined ? Infinity : text.position(next.start).line
    const inside = problems.filter((problem) => problem.line >= line && problem.line < until)
    const count = (severity: Severity) => inside.filter((problem) => problem.severity === severity).length
    const title = heading?.sentences.map((sentence) => sentence.text).join(' ') ?? ''
    return [
      {
        file,
        line,
        title,
        words,
        score,
        remarks: { error: count('error'), warning: count('warning'), info: count('info') },
      },
    ]
  })
}

/** The worst first: the lowest score, then errors, then other remarks. */
export function worstFirst(rows: readonly BoardRow[]): BoardRow[] {
  return rows.toSorted(
    (a, b) =>
      a.score - b.score ||
      b.remarks.error - a.remarks.error ||
      b.remarks.warning - a.remarks.warning ||
      b.remarks.info - a.remarks.info ||
      (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
  )
}

/** The board in words, one line per section. */
export function boardInWords(rows: readonly BoardRow[]): string {
  if (rows.length === 0) return 'Aucune partie d’au moins 20 mots à classer.\n'
  const lines = rows.map(
    ({ file, line, title, words, score, remarks }) =>
      `${`${score}`.padStart(3)}/100  ${remarks.error} à corriger, ${remarks.warning} à revoir, ${remarks.info} conseil(s), ${words} mots  ${file}:${line}  ${title}`,
  )
  return ['La partie la plus difficile d’abord. Le score est celui de la partie lue seule.', ...lines, ''].join('\n')
}
