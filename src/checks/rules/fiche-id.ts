import { reservedNames } from '../../library/page-names.ts'
import { slugPattern } from '../../library/schemas/slug.ts'
import type { LibraryRule } from '../rule.ts'

export const ficheId: LibraryRule = {
  id: 'fiche-id',
  severity: 'error',
  on: 'library',
  good: [{}, { files: { [`fiches/${'a'.repeat(80)}/fr.md`]: '' } }],
  bad: [{ files: { 'fiches/Mon Dossier/fr.md': '' } }, { files: { [`fiches/${'a'.repeat(81)}/fr.md`]: '' } }, ...[...reservedNames].map((name) => ({ files: { [`fiches/${name}/fr.md`]: '' } }))],
  *find({ ficheIds, fileAt, library }) {
    for (const id of ficheIds) {
      const fault = ficheIdFault(id, library.levels)
      if (fault !== null) yield { file: fileAt(`fiches/${id}`), line: 1, column: 1, ...fault }
    }
  },
}

/** Why a name can't be a fiche's, or null when it can; reading levels stand in addresses too. */
export function ficheIdFault(id: string, levels: Pick<ReadonlySet<string>, 'has'> = new Set()): { readonly rule: string; readonly message: string; readonly hint: string } | null {
  if (reservedNames.has(id) || levels.has(id)) {
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
