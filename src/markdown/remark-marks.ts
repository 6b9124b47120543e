import type { Preset } from 'unified'
import remarkDiagrams from './diagram/remark-diagrams.ts'
import remarkFicheLinks from './remark-fiche-links.ts'
import remarkMentions from './remark-mentions.ts'
import remarkWholeLinks from './remark-whole-links.ts'

/** What is ours inside any Markdown text: mentions, links to fiches, drawings of facts. For any unified processor. */
const remarkMarks: Preset = { plugins: [remarkWholeLinks, remarkMentions, remarkFicheLinks, remarkDiagrams] }

export default remarkMarks
