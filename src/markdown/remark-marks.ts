import type { Preset } from 'unified'
import remarkFicheLinks from './remark-fiche-links.ts'
import remarkMentions from './remark-mentions.ts'
import remarkPictures from './remark-pictures.ts'
import remarkWholeLinks from './remark-whole-links.ts'

/** What is ours inside any Markdown text: the pictures of lines, mentions and links to fiches. For any unified processor. */
const remarkMarks: Preset = { plugins: [remarkWholeLinks, remarkPictures, remarkMentions, remarkFicheLinks] }

export default remarkMarks
