import { library } from 'virtual:library'
import { sprite } from 'virtual:pictures'
import type { Level } from '../../facts/level.ts'
import { helplineOf } from '../../library/join-site.ts'
import type { Lang } from '../../library/lang.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { readersOf } from '../../reading/readers.ts'
import { lawAddress, letterAddress, textAddress } from '../addresses.ts'
import { versionWith } from './versions.ts'

const themes = new Map(library.themes.map((theme) => [theme.id, theme]))

const readers = readersOf(library, {
  explains: true,
  lawAddress,
  pictureAddress: sprite.address,
  letterAddress,
  ficheLink: (lang, level, id, section) => {
    const fiche = library.fiches.get(id)
    const version = fiche && versionWith(fiche, lang, level, section)
    return version
      ? { href: textAddress(version, section ?? undefined), lang: version.lang, level: version.level }
      : null
  },
})

/** What every text of one language, level and theme is shown with; made once. */
export function textContext(lang: Lang, level: Level, theme: string): RenderContext {
  return readers(lang, level, helplineOf(themes.get(theme), library.site) ?? undefined)
}
