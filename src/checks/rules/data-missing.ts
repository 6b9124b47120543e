import type { LibraryRule } from '../rule.ts'

export const dataMissing: LibraryRule = {
  id: 'file-missing',
  severity: 'error',
  on: 'library',
  good: [{}],
  bad: [{ files: { 'languages.yaml': null } }, { files: { 'themes.yaml': null } }, { files: { 'site.yaml': null } }],
  *find({ library, fileAt }) {
    if (!library.present.has('languages')) {
      yield {
        file: fileAt('languages.yaml'), line: 1, column: 1,
        message: 'Le fichier languages.yaml manque : on ne connaît aucune langue du site.',
        hint: 'Créez-le, par exemple avec « - {code: fr, name: Français, dir: ltr} ».',
      }
    }
    if (!library.present.has('themes')) {
      yield {
        file: fileAt('themes.yaml'), line: 1, column: 1,
        message: 'Le fichier themes.yaml manque : les fiches ne sont rangées nulle part.',
        hint: 'Créez-le, par exemple avec « - {id: couverture, title: Être couvert, summary: Avoir une couverture santé} ».',
      }
    }
    if (!library.present.has('site')) {
      yield {
        file: fileAt('site.yaml'), line: 1, column: 1,
        message: 'Le fichier site.yaml manque : on ne sait pas de qui est ce site, ni qui ses lecteurs peuvent appeler.',
        hint: 'Créez-le, par exemple avec « name: Nom du site », puis « helpline: » et le nom d’un contact.',
      }
    }
    if (library.ficheFiles.length === 0) {
      yield {
        file: fileAt('fiches'), line: 1, column: 1,
        message: 'Aucune fiche dans ce dossier : il n’y a rien à publier.',
        hint: 'Vérifiez le dossier donné, ou lancez « npm run new -- fiche ID ».',
      }
    }
  },
}
