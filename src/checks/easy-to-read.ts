import { isEasy } from '../facts/level.ts'
import { checkText } from '../falc/check.ts'
import { obstacleProblems } from '../falc/report/obstacle-problems.ts'
import { fromMarkdown } from '../falc/text/build.ts'
import type { Display, FalcText } from '../falc/text/falc-text.ts'
import { compareTwins } from '../falc/twin/compare-twins.ts'
import { joinedPages } from '../falc/twin/joined-pages.ts'
import { twinProblems } from '../falc/twin/twin-problems.ts'
import type { Fiche, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import { omittedThings } from '../library/omissions.ts'
import { pageKey } from '../library/page-key.ts'
import { pagesOf } from '../library/pages.ts'
import type { Problem } from '../problem.ts'
import { displayOf } from './display-of.ts'

/**
 * What the easy-to-read checker says of every page of every twin, and of what it lost against its standard text.
 * Advice while a text is being worked on: an error is shown as a warning, except in the check of a release.
 */
export function easyToReadProblems(library: Library, { strict }: { readonly strict: boolean }): Problem[] {
  const displays = { standard: displayOf(library, 'standard'), falc: displayOf(library, 'falc') }
  const vocabulary = library.vocabulary()
  const { levels } = library
  const problems = [...library.fiches.values()].flatMap(({ versions }) =>
    [...versions.values()]
      .filter(({ level }) => levels.get(level)?.checker === 'falc')
      .flatMap((falc): Problem[] => {
        const standard = versions.get('fr/standard')
        // Each side as its readers see it: a figure is the same fact in both, said in percent or « sur 100 ».
        const pages = pagesOf(falc)
        const joined = joinedPages(pages)
        const text = fromMarkdown(joined.source, displays.falc, vocabulary)
        const omitted = standard ? omittedThings(falc, standard, library) : []
        const comparison = standard
          ? compareTwins(fromMarkdown(standard.source, displays.standard, vocabulary), text, omitted)
          : null
        return [
          ...pages.flatMap(({ file, source }) =>
            pageProblems(pages.length === 1 ? text : fromMarkdown(source, displays.falc, vocabulary), file),
          ),
          ...(standard && comparison
            ? twinProblems(comparison, { standard: standard.file, falcAt: joined.placeOf })
            : []),
        ]
      }),
  )
  for (const fiche of library.fiches.values())
    for (const twin of uncheckedTwins(fiche, library)) problems.push(...lostIn(twin, fiche, library, displays))
  for (const page of library.pages.values()) {
    if (library.levels.get(page.level)?.checker !== 'falc') continue
    const text = fromMarkdown(page.source, displays.falc, vocabulary)
    problems.push(...pageProblems(text, page.file))
    const standard = library.pages.get(pageKey(page.page, page.lang, 'standard'))
    if (standard === undefined || page.borrowed) continue
    const comparison = compareTwins(
      fromMarkdown(standard.source, displays.standard, vocabulary),
      text,
      omittedThings(page, standard, library),
    )
    problems.push(
      ...twinProblems(comparison, { standard: standard.file, falcAt: (place) => ({ ...place, file: page.file }) }),
    )
  }
  return strict
    ? problems
    : problems.map((problem) => (problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem))
}

/** Simplified texts that no program judges. */
function uncheckedTwins({ versions }: Fiche, { levels }: Library): Version[] {
  return [...versions.values()].filter(({ level }) => isEasy(level) && levels.get(level)?.checker !== 'falc')
}

/** What a text must keep in any language: figures, contacts, letters, by their names. */
const inAnyLanguage: ReadonlySet<string> = new Set(['fact', 'rate', 'contact', 'letter'])

/** What such a text lost of the French standard text. */
function lostIn(
  twin: Version,
  { versions }: Fiche,
  library: Library,
  displays: { readonly standard: Display; readonly falc: Display },
): readonly Problem[] {
  const whole = versions.get('fr/standard')
  if (whole === undefined) return []
  const vocabulary = library.vocabulary()
  const joined = joinedPages(pagesOf(twin))
  const omitted = omittedThings(twin, whole, library)
  const comparison = compareTwins(
    fromMarkdown(whole.source, displays.standard, vocabulary),
    fromMarkdown(joined.source, displays.falc, vocabulary),
    omitted,
  )
  const findings = comparison.findings.filter(({ rule, kind }) => rule === 'twin-lost' && inAnyLanguage.has(kind))
  return twinProblems({ ...comparison, findings }, { standard: whole.file, falcAt: joined.placeOf })
}

/** What the checker says of one page: each is read by itself, and all must be ready. */
function pageProblems(text: FalcText, file: string): Problem[] {
  const report = checkText(text, { file })
  return [...obstacleProblems(report), ...(report.ready ? report.problems : shortened(report.problems))]
}

/** Advice of one rule told one by one in a text that isn't ready: its editor has other work first. */
const MOST_ADVICE = 10

/** Keeps the first pieces of advice of each rule; the last one kept says how many more there are. */
function shortened(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>()
  const count = (rule: string): number => {
    const next = (counts.get(rule) ?? 0) + 1
    counts.set(rule, next)
    return next
  }
  const kept = problems
    .map((problem) => ({ problem, place: problem.severity === 'info' ? count(problem.rule) : 0 }))
    .filter(({ place }) => place <= MOST_ADVICE)
  return kept.map(({ problem, place }) => {
    const more = place === MOST_ADVICE ? (counts.get(problem.rule) ?? 0) - MOST_ADVICE : 0
    return more === 0
      ? problem
      : { ...problem, message: `${problem.message} Et ${more} autre${more > 1 ? 's' : ''} plus bas dans ce texte.` }
  })
}
