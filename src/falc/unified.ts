/** The easy-to-read check as a unified plugin: messages in an editor, through any unified language server. */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { FalcOptions } from './check.ts'
import { checkFalc } from './check.ts'

/**
 * Adds one message per problem to the file; the tree is left as it is.
 * @example unified().use(remarkParse).use(remarkFalc).use(remarkStringify)
 */
export const remarkFalc: Plugin<[Pick<FalcOptions, 'display' | 'rules'>?], Root> = (options = {}) => (_tree: Root, file: VFile): void => {
  const report = checkFalc(String(file), { ...options, file: file.path, format: 'markdown' })
  for (const { line, column, rule, severity, message, hint } of report.problems) {
    const note = file.message(message, { place: { line, column }, source: 'falc', ruleId: rule })
    note.note = hint
    note.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  }
  for (const obstacle of report.obstacles) file.message(obstacle, { source: 'falc', ruleId: 'obstacle' })
}

/** As remark loads its plugins: `plugins: [['./src/falc/unified.ts']]`. */
export default remarkFalc
