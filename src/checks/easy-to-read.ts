import { factOnDay } from '../facts/on-day.ts'
import { sayValue } from '../facts/say.ts'
import { checkFalc } from '../falc/check.ts'
import { obstacleProblems } from '../falc/report/obstacle-problems.ts'
import { fromMarkdown } from '../falc/text/build.ts'
import type { Display } from '../falc/text/falc-text.ts'
import { compareTwins } from '../falc/twin/compare-twins.ts'
import { twinProblems } from '../falc/twin/twin-problems.ts'
import type { Library, Version } from '../library/model.ts'
import type { Problem } from '../problem.ts'

/**
 * What the easy-to-read checker says of every twin, and of what it lost against its standard text.
 * Advice while a text is being worked on: an error is shown as a warning, except in the check of a release.
 */
export function easyToReadProblems(library: Library, { strict }: { readonly strict: boolean }): Problem[] {
  const problems = [...library.fiches.values()].flatMap(({ versions }): Problem[] => {
    const falc = versions.get('fr/falc')
    if (!falc) return []
    const standard = versions.get('fr/standard')
    const report = checkFalc(falc.source, { file: falc.file, format: 'markdown', display: displayOf(library, 'falc') })
    return [...obstacleProblems(report), ...report.problems, ...(standard ? lost(standard, falc, library) : [])]
  })
  return strict ? problems : problems.map((problem) => (problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem))
}

function lost(standard: Version, falc: Version, library: Library): readonly Problem[] {
  // Said in the same way on both sides: « 50 % » and « 50 sur 100 » are the same figure.
  const display = displayOf(library, 'standard')
  const comparison = compareTwins(fromMarkdown(standard.source, display), fromMarkdown(falc.source, display))
  return twinProblems(comparison, { standard: standard.file, falc: falc.file })
}

/** What a page shows for a mention, so that lengths are those that are read. */
function displayOf(library: Library, level: 'standard' | 'falc'): Display {
  return (target, id) => {
    if (target === 'term') return library.terms.get(id)?.entries.get('fr')?.name ?? null
    const entries = target === 'fact' ? library.facts.get(id) : undefined
    return entries === undefined || entries.length === 0 ? null : sayValue(factOnDay(entries, library.today).entry, 'fr', level)
  }
}
