/**
 * All that remark tools (an editor, the command line) need to read our texts as the site does: the
 * parser's extensions, our nodes, and the easy-to-read check for easy texts.
 */
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import type { Preset } from 'unified'
import remarkMarks from '../markdown/remark-marks.ts'
import remarkSections from '../markdown/remark-sections.ts'
import remarkFalc from './remark-falc.ts'

/** `fr.falc.md`, `fr.falc/refus.md` */
const isEasy = (path: string): boolean => /(?:^|[\\/])fr\.falc(?:\.md|[\\/][^\\/]+\.md)$/.test(path)

const preset: Preset = {
  plugins: [
    [remarkFrontmatter, ['yaml', 'toml']],
    remarkGfm,
    remarkMarks,
    remarkSections,
    [remarkFalc, { only: isEasy }],
  ],
}

export default preset
