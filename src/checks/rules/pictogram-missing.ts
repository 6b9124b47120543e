import { isEasy } from '../../facts/level.ts'
import { pagesOf } from '../../library/pages.ts'
import { isPage } from '../../library/read-page.ts'
import { contentRule } from '../rule.ts'
import { fiche } from '../sound-content.ts'

export const pictogramMissing = contentRule({
  id: 'pictogram-missing',
  title: 'Une section facile à lire a son image',
  why: 'Une image aide à se repérer qui lit peu.',
  remedy: 'Ajoutez « picto=concept » dans les accolades du titre.',
  outcomes: { 'pictogram-missing': { severity: 'info' } },
  applies: 'text',
  pages: true,
  good: [{}],
  bad: [{ files: { 'fiches/ame/fr.falc.md': fiche({ lang: 'fr', falc: true }).replaceAll(' picto=argent', '') } }],
  *find(version) {
    // The site's own pages may be lent to a folder that has not their pictures.
    if (!isEasy(version.level) || isPage(version)) return
    for (const { file, sections } of pagesOf(version)) {
      const bare = sections.filter(({ pictogram }) => pictogram === null)
      const [first] = bare
      if (first === undefined) continue
      yield {
        file,
        line: first.line,
        column: 1,
        message: `Sans pictogramme : ${bare.map(({ id }) => id).join(', ')}. L'image aide à retrouver une section quand on lit avec difficulté.`,
        hint: 'Ajoutez-le au bout du titre, par exemple « {#qui picto=personne} » (pictograms.yaml).',
      }
    }
  },
})
