import { displayOf } from '../../checks/display-of.ts'
import { checkText } from '../../falc/check.ts'
import { LONGEST_PAGE, SHORTEST_PAGE } from '../../falc/rules/str-page-length.ts'
import { fromMarkdown } from '../../falc/text/build.ts'
import type { Version } from '../../library/fiche.ts'
import type { Library } from '../../library/model.ts'
import { pagesOf } from '../../library/pages.ts'

/** How long a page is that an editor looks at; for one that the easy-to-read check judges, what it says of it. */
export interface TextMeasure {
  readonly file: string
  readonly words: number
  readonly easy: {
    /** 0 to 100. */
    readonly score: number
    readonly ready: boolean
    /** French: why it is not ready, heaviest first. */
    readonly obstacles: readonly string[]
    /** Words to aim at. */
    readonly aim: { readonly from: number; readonly to: number }
  } | null
}

/** The measure of each file that is shown. */
export function textMeasures(library: Library, files: ReadonlySet<string>): TextMeasure[] {
  const texts: Version[] = [...library.fiches.values()].flatMap(({ versions }) => [...versions.values()])
  return [...texts, ...library.pages.values()].flatMap((version) => {
    const judged = library.levels.get(version.level)?.checker === 'falc'
    return pagesOf(version)
      .filter(({ file }) => files.has(file))
      .map(({ file, source }): TextMeasure => {
        const text = fromMarkdown(source, displayOf(library, version.level), library.vocabulary())
        if (!judged) return { file, words: text.wordCount, easy: null }
        const { score, ready, obstacles } = checkText(text, { file })
        const aim = { from: SHORTEST_PAGE, to: LONGEST_PAGE }
        return { file, words: text.wordCount, easy: { score, ready, obstacles, aim } }
      })
  })
}
