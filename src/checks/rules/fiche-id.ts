import type { Library } from '../../library/model.ts'
import { programNames } from '../../library/page-names.ts'
import { slugPattern } from '../../library/schemas/slug.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'

export const ficheId = contentRule({
  id: 'fiche-id',
  title: 'Le nom d’une fiche peut servir d’adresse',
  why: 'Le nom du dossier est l’adresse de la page : il est dicté, imprimé, recopié.',
  remedy: 'Écrivez des minuscules sans accent, des chiffres et des tirets.',
  outcomes: { 'fiche-id': { severity: 'error' }, 'fiche-id-reserved': { severity: 'error' } },
  applies: 'library',
  good: [{}, { files: { [`fiches/${'a'.repeat(80)}/fr.md`]: '' } }],
  bad: [
    { files: { 'fiches/Mon Dossier/fr.md': '' } },
    { files: { [`fiches/${'a'.repeat(81)}/fr.md`]: '' } },
    { files: { 'fiches/aide/fr.md': '', 'pages/aide/fr.mdx': '' } },
    ...[...programNames].map((name) => ({ files: { [`fiches/${name}/fr.md`]: '' } })),
  ],
  *find({ library, ficheIds, fileAt }) {
    for (const id of ficheIds) {
      const fault = ficheIdFault(id, library)
      if (fault !== null) yield { file: fileAt(`fiches/${id}`), line: 1, column: 1, ...fault }
    }
  },
})

/** Why a name can't be a fiche's, or null when it can: pages and reading levels stand in addresses too. */
export function ficheIdFault(
  id: string,
  { pageNames, levels }: Pick<Library, 'pageNames' | 'levels'>,
): Pick<Finding<'fiche-id' | 'fiche-id-reserved'>, 'rule' | 'message' | 'hint'> | null {
  if (programNames.has(id) || pageNames.has(id) || levels.has(id)) {
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
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
}
