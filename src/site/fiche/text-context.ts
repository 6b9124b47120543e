import { library } from 'virtual:library'
import type { Lang, Level } from '../../library/model.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { readersOf } from '../../reading/readers.ts'
import { ficheAddress, letterAddress } from '../addresses.ts'
import { versionFor } from './versions.ts'

/** Themes whose figures the health insurance fund gives; for the others, the general help line. */
const fundThemes = new Set(['couverture', 'payer', 'vie'])
const helpLine = 'sante-info-droits'
const fund = library.contacts.has('assurance-maladie-3646') ? 'assurance-maladie-3646' : helpLine

const readers = readersOf(library, {
  explains: true,
  letterAddress,
  ficheLink: (lang, level, id, section) => {
    const fiche = library.fiches.get(id)
    const version = fiche && (versionFor(fiche, lang, level) ?? versionFor(fiche, 'fr', level))
    return version ? { href: ficheAddress(version.lang, version.level, id, section ?? undefined), lang: version.lang, level: version.level } : null
  },
})

/** What every text of one language, level and theme is shown with; made once. */
export function textContext(lang: Lang, level: Level, theme: string): RenderContext {
  return readers(lang, level, fundThemes.has(theme) ? fund : helpLine)
}
