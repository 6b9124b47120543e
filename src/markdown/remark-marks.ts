import type { Preset } from 'unified'
import remarkDiagrams from './diagram/remark-diagrams.ts'
import remarkFicheLinks from './remark-fiche-links.ts'
import remarkMentions from './remark-mentions.ts'
import remarkPictures from './remark-pictures.ts'
import remarkWholeLinks from './remark-whole-links.ts'

/** What is ours inside any Markdown text: the pictures of lines, mentions, links to fiches, drawings of facts. */
const remarkMarks: Preset = {
  plugins: [remarkWholeLinks, remarkPictures, remarkMentions, remarkFicheLinks, remarkDiagrams],
}

export default remarkMarks
