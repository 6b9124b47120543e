import { library } from 'virtual:library'
import type { Level } from '../../facts/level.ts'
import type { Said } from '../../facts/localized.ts'
import { localized } from '../../facts/localized.ts'
import type { Lang } from '../../library/lang.ts'
import { typeset } from '../../markdown/in-language.ts'
import { textAddress } from '../addresses.ts'
import { listed } from '../fiche/listing.ts'
import { versionFor } from '../fiche/versions.ts'

/** A situation of the home page, and where its text is for this reader. */
export interface ShownSituation {
  readonly say: Said
  readonly pictogram: string
  readonly href: string
  /** Language of the text that it opens. */
  readonly leadsTo: Lang
}

/** The situations whose fiche is published, in their order. */
export function situationsFor(lang: Lang, level: Level): readonly ShownSituation[] {
  const fiches = new Map(listed(lang, level).map((one) => [one.fiche.id, one]))
  return library.situations.flatMap(({ say, pictogram, fiche: id, section }) => {
    const found = fiches.get(id)
    if (found === undefined) return []
    const said = localized(say, lang, level)
    const version = versionFor(found.fiche, found.lang, level)
    const href = section === null || version === undefined ? found.href : textAddress(version, section)
    return [{ say: { ...said, text: typeset(said.text, said.lang) }, pictogram, href, leadsTo: found.lang }]
  })
}
