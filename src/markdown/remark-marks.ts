import type { Preset } from 'unified'
import remarkFicheLinks from './remark-fiche-links.ts'
import remarkMentions from './remark-mentions.ts'
import remarkWholeLinks from './remark-whole-links.ts'

/** What is ours inside any Markdown text: mentions and links to fiches. For any unified processor. */
const remarkMarks: Preset = { plugins: [remarkWholeLinks, remarkMentions, remarkFicheLinks] }

export default remarkMarks
