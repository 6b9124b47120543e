/** The easy-to-read check as a unified plugin: messages in an editor, through any unified language server. */
import { complain } from '../markdown/complain.ts'
import type { TakesMessages } from '../markdown/takes-messages.ts'
import type { FalcOptions } from './check.ts'
import { checkFalc } from './check.ts'

export interface RemarkFalcOptions extends Pick<FalcOptions, 'display' | 'rules'> {
  /** Which files are easy texts: all of them when left out. */
  readonly only?: (path: string) => boolean
}

/** A file as unified's plugins are given it, said without the types of unified: another project need not have them. */
export interface FileToCheck extends TakesMessages {
  readonly path?: string | undefined
  readonly toString: () => string
}

/**
 * Leaves one message per problem on the file; the tree is left as it is.
 *
 * @example unified().use(remarkParse).use(remarkFalc).use(remarkStringify)
 */
export default function remarkFalc({
  only = () => true,
  ...options
}: RemarkFalcOptions = {}): (tree: unknown, file: FileToCheck) => void {
  return (_tree, file) => {
    if (!only(file.path ?? '')) return
    const report = checkFalc(String(file), { ...options, file: file.path ?? '-', format: 'markdown' })
    for (const { line, column, ...problem } of report.problems) complain(file, { line, column }, problem, 'falc')
    for (const obstacle of report.obstacles) file.message(obstacle, { source: 'falc', ruleId: 'obstacle' })
  }
}
