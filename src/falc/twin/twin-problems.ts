/** The findings of a comparison as problems of the two files. */
import type { Problem } from '../../problem.ts'
import type { TwinComparison, TwinFinding, TwinPlace } from './compare-twins.ts'

export interface TwinFiles {
  readonly standard: string
  /** The file of the twin, which may have several, and the place in it, of a place in the text compared. */
  readonly falcAt: (place: TwinPlace) => Pick<Problem, 'file' | 'line' | 'column'>
}

/** One problem per finding, in the twin's file, where the editor has to write; it names the standard text's line. */
export function twinProblems(comparison: TwinComparison, files: TwinFiles): readonly Problem[] {
  return comparison.findings.map((finding) => ({
    ...files.falcAt(finding.falc),
    rule: finding.rule,
    severity: finding.severity,
    message: withPlace(finding, files),
    hint: finding.hint,
  }))
}

function withPlace(finding: TwinFinding, files: TwinFiles): string {
  return finding.section === null || finding.rule === 'twin-added'
    ? finding.message
    : `${finding.message} (${files.standard}:${finding.standard.line})`
}
