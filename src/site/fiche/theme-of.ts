import { library } from 'virtual:library'
import type { Fiche } from '../../library/fiche.ts'
import type { Theme } from '../../library/theme.ts'

const themes = new Map(library.themes.map((theme) => [theme.id, theme]))

/** The theme of a fiche, null when the library does not describe it. */
export function themeOf(fiche: Fiche): Theme | null {
  return themes.get(fiche.theme) ?? null
}
