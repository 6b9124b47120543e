import { isEasy } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { PageText } from '../library/page-text.ts'
import { textAddress } from './addresses.ts'

/** The page whose address is that of its language alone. */
export const homePage = 'accueil'

/** Address of a text, of a fiche or of a page of the content, outside a build of the site. */
export function anyTextAddress(text: Version | PageText, section?: string): string {
  if (!('page' in text)) return textAddress(text, section)
  if (text.settings.frenchOnly) return `/${text.page}/`
  const level = isEasy(text.level) ? `${text.level}/` : ''
  return `/${text.lang}/${level}${text.page === homePage ? '' : `${text.page}/`}`
}
