import { contentRule } from '../rule.ts'

export const dataMissing = contentRule({
  id: 'file-missing',
  title: 'Les fichiers dont tout dépend sont là',
  why: 'Sans eux, une partie des pages ne peut pas être faite.',
  remedy: 'Ajoutez le fichier, sur le modèle décrit dans content/README.md.',
  outcomes: { 'file-missing': { severity: 'error' } },
  applies: 'library',
  good: [{}],
  bad: [{ files: { 'languages.yaml': null } }, { files: { 'themes.yaml': null } }, { files: { 'site.yaml': null } }],
  *find({ library, fileAt }) {
    if (!library.present.has('languages') && !library.present.has('language')) {
      yield {
        file: fileAt('languages/fr.yaml'),
        line: 1,
        column: 1,
        message: 'Le dossier languages manque : on ne connaît aucune langue du site.',
        hint: 'Créez languages/fr.yaml, avec trois lignes : « name: Français », « dir: ltr », « status: published ».',
      }
    }
    if (!library.present.has('themes')) {
      yield {
        file: fileAt('themes.yaml'),
        line: 1,
        column: 1,
        message: 'Le fichier themes.yaml manque : les fiches ne sont rangées nulle part.',
        hint: 'Créez-le, par exemple avec « - {id: couverture, title: Être couvert, summary: Avoir une couverture santé} ».',
      }
    }
    if (!library.present.has('site')) {
      yield {
        file: fileAt('site.yaml'),
        line: 1,
        column: 1,
        message:
          'Le fichier site.yaml manque : on ne sait pas de qui est ce site, ni qui ses lecteurs peuvent appeler.',
        hint: 'Créez-le, par exemple avec « name: Nom du site », puis « helpline: » et le nom d’un contact.',
      }
    }
    if (library.ficheFiles.length === 0) {
      yield {
        file: fileAt('fiches'),
        line: 1,
        column: 1,
        message: 'Aucune fiche dans ce dossier : il n’y a rien à publier.',
        hint: 'Vérifiez le dossier donné, ou lancez « npm run new -- fiche ID ».',
      }
    }
  },
})
