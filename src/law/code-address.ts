import type { LawCode } from './article.ts'

/** Légifrance's page of a code as it is today; null when its number there is not known. */
export function codeAddress({ legifrance }: Pick<LawCode, 'legifrance'>): string | null {
  return legifrance === null ? null : `https://www.legifrance.gouv.fr/codes/texte_lc/${legifrance}`
}
