import { isReference } from '../context.ts'
import { contentRule } from '../rule.ts'

export const referenceMissing = contentRule({
  id: 'reference-missing',
  title: 'Une fiche a son texte français',
  why: 'Le français est la référence : sans lui, rien ne dit si les autres textes sont à jour.',
  remedy: 'Ajoutez fr.md, ou supprimez le dossier.',
  outcomes: { 'reference-missing': { severity: 'error' } },
  applies: 'library',
  good: [{}],
  bad: [{ files: { 'fiches/ame/fr.md': null } }],
  *find({ filesOf, fileAt }) {
    for (const [fiche, files] of filesOf) {
      if (files.some(isReference)) continue
      yield {
        file: fileAt(`fiches/${fiche}/fr.md`),
        line: 1,
        column: 1,
        message: `La fiche « ${fiche} » n'a pas de texte français de référence : ses autres versions n'ont rien à suivre et ne peuvent pas être publiées.`,
        hint: `Lancez « npm run new -- fiche ${fiche} », ou renommez le fichier en fr.md.`,
      }
    }
  },
})
