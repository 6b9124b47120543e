import { pageNameFault } from '../../library/page-name.ts'
import { programNames } from '../../library/page-names.ts'
import { pageOf } from '../../library/rules/support/page.ts'
import { contentRule } from '../rule.ts'

const named = (page: string) => pageOf('Un texte.', page)

export const pageName = contentRule({
  id: 'page-name',
  title: 'Le nom d’une page du site peut servir d’adresse',
  why: 'Le nom du dossier est l’adresse de la page ; celui d’une page que le programme fait la cacherait.',
  remedy: 'Prenez un autre nom de dossier : minuscules sans accent, chiffres, tirets.',
  outcomes: { 'page-name': { severity: 'error' }, 'page-name-reserved': { severity: 'error' } },
  applies: 'library',
  good: [{}, named('nos-permanences'), named('a'.repeat(80))],
  bad: [named('a'.repeat(81)), ...Array.from(programNames, (name) => named(name))],
  *find({ library, fileAt }) {
    for (const page of library.pageNames) {
      const fault = pageNameFault(page, new Set())
      if (fault !== null) yield { file: fileAt(`pages/${page}`), line: 1, column: 1, ...fault }
    }
  },
})
