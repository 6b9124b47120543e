import { reservedNames } from '../../library/reserved-names.ts'
import { slugPattern } from '../../library/schemas/slug.ts'
import type { LibraryRule } from '../rule.ts'

export const ficheId: LibraryRule = {
  id: 'fiche-id',
  severity: 'error',
  on: 'library',
  good: [{}],
  bad: [{ files: { 'fiches/recherche/fr.md': '' } }, { files: { 'fiches/Mon Dossier/fr.md': '' } }],
  *find({ ficheIds, fileAt }) {
    for (const id of ficheIds) {
      const fault = ficheIdFault(id)
      if (fault !== null) yield { file: fileAt(`fiches/${id}`), line: 1, column: 1, ...fault }
    }
  },
}

/** Why a name can't be a fiche's, or null when it can. */
export function ficheIdFault(id: string): { readonly rule: string; readonly message: string; readonly hint: string } | null {
  if (reservedNames.has(id)) {
    return {
      rule: 'fiche-id-reserved',
      message: `Le nom de fiche « ${id} » est déjà celui d'une page du site : l'une cacherait l'autre.`,
      hint: `Prenez un autre nom, par exemple « ${id}-sante ».`,
    }
  }
  if (slugPattern.test(id) && id.length <= 80) return null
  return {
    rule: 'fiche-id',
    message: `Le nom de fiche « ${id.slice(0, 80)} » ne peut pas servir d'adresse de page.`,
    hint: `Prenez par exemple « ${slugOf(id)} » : minuscules sans accent, chiffres, tirets.`,
  }
}

function slugOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 60)
}
