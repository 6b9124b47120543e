import { programNames } from './page-names.ts'
import { slugPattern } from './schemas/slug.ts'

/** What is wrong in the name of a page. */
export interface PageNameFault {
  readonly rule: 'page-name' | 'page-name-reserved'
  readonly message: string
  readonly hint: string
}

/**
 * Why a name can't be that of a page of the content, or null when it can.
 *
 * @param fiches ids of the fiches.
 */
export function pageNameFault(name: string, fiches: ReadonlySet<string>): PageNameFault | null {
  if (programNames.has(name) || fiches.has(name)) {
    return {
      rule: 'page-name-reserved',
      message: `Le nom de page « ${name} » est déjà celui d'une fiche ou d'une page que le site fait lui-même : l'une cacherait l'autre.`,
      hint: `Prenez un autre nom de dossier, par exemple « ${name}-du-site ».`,
    }
  }
  if (slugPattern.test(name) && name.length <= 80) return null
  return {
    rule: 'page-name',
    message: `Le nom de page « ${name.slice(0, 80)} » ne peut pas servir d'adresse.`,
    hint: 'Prenez un autre nom de dossier : minuscules sans accent, chiffres, tirets.',
  }
}
