import { programNames } from './page-names.ts'
import type { Complaint } from './report.ts'
import { slugPattern } from './schemas/slug.ts'

/** Names that stand for a whole folder in addresses. */
const folderNames = new Set(['index', '404'])

/** Why a name can't be that of another page of a text, or null when it can. */
export function partNameFault(name: string): Complaint | null {
  if (programNames.has(name) || folderNames.has(name)) {
    return {
      rule: 'part-name-reserved',
      message: `« ${name} » ne peut pas être le nom d'une page : le site garde ce mot pour ses propres adresses.`,
      hint: 'Prenez un autre nom pour le fichier et dans « parts », par exemple « demander » ou « refus ».',
    }
  }
  if (slugPattern.test(name) && name.length <= 80) return null
  return {
    rule: 'part-name',
    message: `Le nom « ${name.slice(0, 80)} » ne peut pas servir d'adresse de page.`,
    hint: 'Prenez un autre nom pour le fichier et dans « parts » : minuscules sans accent, chiffres, tirets, par exemple « demander ».',
  }
}
