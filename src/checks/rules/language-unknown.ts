import { didYouMean } from '../../library/nearest.ts'
import type { LibraryRule } from '../rule.ts'

export const languageUnknown: LibraryRule = {
  id: 'language-unknown',
  severity: 'error',
  on: 'library',
  good: [{}, { files: { 'languages.yaml': null } }],
  bad: [{ files: { 'fiches/ame/eng.md': '---\ntitle: AME\n---\n' } }, { files: { 'search/frr.yaml': 'ame: [AME]\n' } }],
  *find({ library, fileAt }) {
    if (library.languages.length === 0) return
    const codes = library.languages.map(({ code }) => code)
    const files = library.ficheFiles.map(({ lang, file }) => ({ lang, file }))
    const searched = [...library.searchNames.keys()].map((lang) => ({ lang, file: fileAt(`search/${lang}.yaml`) }))
    for (const { lang, file } of [...files, ...searched]) {
      if (codes.includes(lang)) continue
      yield {
        file, line: 1, column: 1, lacks: { kind: 'language', id: lang },
        message: `La langue « ${lang} » n'a pas de fichier dans languages : on ne sait ni la nommer, ni dans quel sens elle s'écrit.`,
        hint: didYouMean(lang, codes, `Renommez le fichier, ou commencez la langue : npm run new -- language ${lang}.`),
      }
    }
  },
}
