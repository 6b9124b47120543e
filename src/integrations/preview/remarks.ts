import { easyToReadProblems } from '../../checks/easy-to-read.ts'
import { countLine } from '../../checks/reporters/terminal.ts'
import type { Library } from '../../library/model.ts'
import type { Problem } from '../../problem.ts'
import { translationBoard } from '../../status/translation-board.ts'
import { standingInWords } from '../../status/translation-words.ts'
import type { Preview } from './preview.ts'
import { shownAt } from './shown-files.ts'
import type { TextMeasure } from './text-measures.ts'
import { textMeasures } from './text-measures.ts'

/** What the panel of a page shows. */
export interface Remarks {
  /** On the files that the page shows, worst first. */
  readonly here: readonly Problem[]
  /** Errors of other files: they stop a build, and may be why a figure or a contact is not on the page. */
  readonly elsewhere: readonly Problem[]
  /** « 2 erreurs, 1 avertissement » of the whole content; null while it is being checked. */
  readonly count: string | null
  readonly measures: readonly TextMeasure[]
  /** How the easy twin and the translations of this text follow it: `ar`, « en retard : qui ». */
  readonly followers: readonly { readonly text: string; readonly state: string }[]
}

const ranks = { error: 0, warning: 1, info: 2 } as const
/** A panel is glanced at: the terminal and `npm run check` tell the rest. */
const most = 50

/** The remarks for the reader of a preview at an address. */
export function remarksFor(path: string, { handover: { library }, problemsOf }: Preview): Remarks {
  const { name, files } = shownAt(path, library)
  const { problems, whole } = problemsOf(files)
  const shown = only(library, files)
  const advice = easyToReadProblems(shown, { strict: false })
  const here = [...problems, ...advice]
    .filter(({ file }) => files.has(file))
    .sort((a, b) => ranks[a.severity] - ranks[b.severity] || a.line - b.line)
  const elsewhere = problems.filter(({ file, severity }) => severity === 'error' && !files.has(file))
  return {
    here: here.slice(0, most),
    elsewhere: elsewhere.slice(0, most),
    count: whole ? countLine(problems) : null,
    measures: textMeasures(shown, files),
    followers: translationBoard({
      ...shown,
      pages: new Map([...library.pages].filter(([, { page }]) => page === name)),
    }).map((standing) => ({ text: standing.text, state: standingInWords(standing) })),
  }
}

/** The Library with the texts that are shown and no other: the easy-to-read check of all takes too long here. */
function only(library: Library, files: ReadonlySet<string>): Library {
  const shown = ({ versions }: { readonly versions: ReadonlyMap<unknown, { readonly file: string }> }) =>
    [...versions.values()].some(({ file }) => files.has(file))
  return {
    ...library,
    fiches: new Map([...library.fiches].filter(([, fiche]) => shown(fiche))),
    pages: new Map([...library.pages].filter(([, { file }]) => files.has(file))),
  }
}
