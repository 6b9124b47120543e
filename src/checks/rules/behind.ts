import { isEasy } from '../../facts/level.ts'
import { pagesOf } from '../../library/pages.ts'
import { nameOf } from '../../library/read-page.ts'
import { contentRule } from '../rule.ts'

export const behind = contentRule({
  id: 'text-behind',
  title: 'Une traduction suit le français',
  why: 'Le français a changé : qui lit une autre langue, ou la version facile à lire, lirait l’ancien droit.',
  remedy: 'Relisez les sections nommées, puis marquez-les à jour avec « npm run translations -- accept ».',
  outcomes: { 'text-behind': { severity: 'info' } },
  applies: 'text',
  pages: 'own',
  good: [{ head: { title: 'Un autre titre' } }],
  bad: [{ text: 'Le français a changé.' }],
  *find(version) {
    const { lang, level, standing } = version
    if (standing.kind === 'reference' || standing.sync.state === 'current') return
    const { sections } = standing.sync
    for (const { file, part } of pagesOf(version)) {
      // What stands on no page (left out, or gone from the French) is for the main one to say.
      const here = sections.filter(
        (id) => (version.sections.find((section) => section.id === id)?.part ?? null) === part,
      )
      if (here.length === 0) continue
      yield {
        file,
        line: 1,
        column: 1,
        message: `Ce texte est en retard sur fr.md pour : ${here.join(', ')}. La page le dit au lecteur, section par section.`,
        hint: `Relisez ces sections, puis lancez « npm run translations -- accept ${nameOf(version)} ${isEasy(level) ? `${lang}.${level}` : lang} ».`,
      }
    }
  },
})
