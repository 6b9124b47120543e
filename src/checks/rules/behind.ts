import type { TextRule } from '../rule.ts'

export const behind: TextRule = {
  id: 'text-behind',
  severity: 'info',
  on: 'text',
  good: [{ head: { title: 'Un autre titre' } }],
  bad: [{ text: 'Le français a changé.' }],
  *find({ file, fiche, lang, level, standing }) {
    if (standing.kind === 'reference' || standing.sync.state === 'current') return
    const { sections } = standing.sync
    yield {
      file, line: 1, column: 1,
      message: `Ce texte est en retard sur fr.md pour : ${sections.join(', ')}. La page le dit au lecteur, section par section.`,
      hint: `Relisez ces sections, puis lancez « npm run translations -- accept ${fiche} ${level === 'falc' ? `${lang}.falc` : lang} ».`,
    }
  },
}
