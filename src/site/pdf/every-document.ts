import { library } from 'virtual:library'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { Lang } from '../../library/lang.ts'
import type { Level } from '../../facts/level.ts'
import type { PdfDocument } from '../../pdf/document.ts'
import { noPdfIn } from '../../pdf/languages.ts'
import { bookletAddress, pdfAddress } from '../addresses.ts'
import { versionsInOrder } from '../fiche/versions.ts'
import { booklet } from './booklet.ts'
import { textDocument } from './text-document.ts'

/** A document to make, and its address below the site. */
export interface ToMake {
  readonly address: string
  readonly lang: Lang
  readonly make: () => PdfDocument
}

/** Which documents are wanted; what is null is not asked about. */
export interface Wanted {
  /** Fiches; none for all of them, and the booklets. */
  readonly fiches: readonly string[]
  readonly lang: Lang | null
  readonly level: Level | null
  /** Only this theme's booklets. */
  readonly theme: string | null
}

interface Text {
  readonly fiche: Fiche
  readonly version: Version
}

/** The documents that can be made, in the site's order; languages that have no PDF are left out. */
export function everyDocument(wanted: Wanted, large: boolean): ToMake[] {
  const texts = Array.from(library.fiches.values()).flatMap((fiche) =>
    versionsInOrder(fiche)
      .filter((version) => isWanted(version, wanted) && noPdfIn(version.lang) === null)
      .map((version): Text => ({ fiche, version })),
  )
  const alone = texts.filter(
    ({ fiche }) => wanted.theme === null && (wanted.fiches.length === 0 || wanted.fiches.includes(fiche.id)),
  )
  return [
    ...alone.map(({ fiche, version }) => ({
      address: pdfAddress(version, large),
      lang: version.lang,
      make: () => textDocument(fiche, version, large),
    })),
    // A booklet in large print would weigh more than a phone should fetch: its texts are there, each alone.
    ...(wanted.fiches.length > 0 || large ? [] : booklets(texts, wanted.theme)),
  ]
}

function isWanted({ lang, level }: Version, wanted: Wanted): boolean {
  return (wanted.lang === null || lang === wanted.lang) && (wanted.level === null || level === wanted.level)
}

function booklets(texts: readonly Text[], only: string | null): ToMake[] {
  return library.themes
    .filter(({ id }) => only === null || id === only)
    .flatMap((theme) => {
      const own = texts.filter(({ fiche }) => fiche.theme === theme.id)
      const readings = Map.groupBy(own, ({ version: { lang, level } }) => `${lang}/${level}`)
      return [...readings.values()].flatMap((same): ToMake[] => {
        const [first] = same
        if (first === undefined) return []
        const { lang, level } = first.version
        return [
          {
            address: bookletAddress(lang, level, theme.id),
            lang,
            make: () => booklet(theme, { lang, level }, same),
          },
        ]
      })
    })
}
