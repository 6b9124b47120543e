import { library } from 'virtual:library'
import type { Level } from '../../facts/level.ts'
import { standard } from '../../facts/level.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { Lang, VersionKey } from '../../library/lang.ts'
import { typeset } from '../../markdown/in-language.ts'
import { remembered } from '../../traces/reads.ts'
import { textAddress } from '../addresses.ts'
import { versionFor } from './versions.ts'

/** A fiche as lists show it: in the reader's language, else in French. */
export interface Listed {
  readonly fiche: Fiche
  readonly lang: Lang
  readonly title: string
  readonly summary: string
  readonly href: string
  /** Concept of the picture of its subject; null where it has none. */
  readonly pictogram: string | null
}

/** Every published fiche, once, in the order of themes; made once for each language and level. */
export function listed(lang: Lang, level: Level = 'standard'): readonly Listed[] {
  return lists(`${lang}/${level}`)
}

const lists = remembered((key: VersionKey): readonly Listed[] => {
  const [lang = '', level = standard] = key.split('/')
  return Array.from(library.fiches.values()).flatMap((fiche) => {
    const version = published(versionFor(fiche, lang, level)) ?? published(versionFor(fiche, 'fr', level))
    return version ? [listedAs(fiche, version)] : []
  })
})

/** The fiches of a theme. */
export function listedIn(theme: string, lang: Lang, level: Level = 'standard'): readonly Listed[] {
  return listed(lang, level).filter(({ fiche }) => fiche.theme === theme)
}

const published = (version: Version | undefined) => (version?.status === 'published' ? version : undefined)

function listedAs(fiche: Fiche, version: Version): Listed {
  const { lang, title, summary } = version
  const pictogram = versionFor(fiche, 'fr', 'standard')?.pictogram ?? null
  return {
    fiche,
    lang,
    title: typeset(title, lang),
    summary: typeset(summary, lang),
    href: textAddress(version),
    pictogram,
  }
}
