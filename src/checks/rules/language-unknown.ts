import { didYouMean } from '../../library/nearest.ts'
import { contentRule } from '../rule.ts'

export const languageUnknown = contentRule({
  id: 'language-unknown',
  title: 'Une langue est déclarée',
  why: 'Un texte dans une langue non déclarée ne serait publié nulle part.',
  remedy: 'Ajoutez la langue dans languages.yaml, ou corrigez le nom du fichier.',
  outcomes: { 'language-unknown': { severity: 'error' } },
  applies: 'library',
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
        file,
        line: 1,
        column: 1,
        lacks: { kind: 'language', id: lang },
        message: `La langue « ${lang} » n'a pas de fichier dans languages : on ne sait ni la nommer, ni dans quel sens elle s'écrit.`,
        hint: didYouMean(lang, codes, `Renommez le fichier, ou commencez la langue : npm run new -- language ${lang}.`),
      }
    }
  },
})
