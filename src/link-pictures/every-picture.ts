import { groupCode } from '../codes/code.ts'
import type { Scheme } from '../colours/palette.ts'
import { paletteOf } from '../colours/palette.ts'
import type { Localized } from '../facts/fact.ts'
import { isEasy } from '../facts/level.ts'
import { localized } from '../facts/localized.ts'
import type { Fiche, Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import { typeset } from '../markdown/in-language.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import { drawingOf } from '../pictograms/drawing-of.ts'
import type { LinkPicture } from './link-picture.ts'
import { pictureOfSite, pictureOfText } from './places.ts'

/** What is said before a code in a language. */
export type CodeWord = (lang: Lang) => string

/** A picture of a link and where it is written, below the site's folder. */
export interface PlacedPicture {
  readonly path: string
  readonly picture: LinkPicture
}

/** The pictures that a site needs: one for each published text of a fiche, one for each language. */
export function everyPicture(library: Library, codeWord: CodeWord): PlacedPicture[] {
  const words = new Map(library.languages.map(({ code }) => [code, codeWord(code)]))
  const texts = Array.from(library.fiches.values()).flatMap((fiche) =>
    Array.from(fiche.versions.values()).flatMap(
      (version) => textPicture(fiche, version, library, words.get(version.lang) ?? '') ?? [],
    ),
  )
  return [...texts, ...library.languages.flatMap(({ code }) => sitePicture(code, library) ?? [])]
}

/** The picture of one text; null while it is not published. */
export function textPicture(fiche: Fiche, version: Version, library: Library, codeWord = ''): PlacedPicture | null {
  if (version.status !== 'published') return null
  return { path: pictureOfText(version), picture: ofText(fiche, version, partsOf(library), codeWord) }
}

/** The picture of the site in a language; null where it is not in that language. */
export function sitePicture(lang: Lang, library: Library): PlacedPicture | null {
  if (!library.languages.some(({ code }) => code === lang)) return null
  return { path: pictureOfSite(lang), picture: ofSite(lang, partsOf(library)) }
}

/** What the pictures of a site have in common. */
interface Parts {
  readonly library: Library
  readonly colours: Scheme
  readonly mark: Drawing | null
  readonly drawing: (concept: string | null | undefined, lang?: Lang) => Drawing | null
}

function partsOf(library: Library): Parts {
  const drawing: Parts['drawing'] = (concept, lang) => {
    const pictogram = library.pictograms.get(concept ?? '')
    const found = pictogram === undefined ? null : drawingOf(pictogram.icon, library.drawings)
    const turned = pictogram?.mirror === true && lang !== undefined && directionOf(library, lang) === 'rtl'
    return found !== null && turned ? mirrored(found) : found
  }
  const { colours, logo } = library.site
  return { library, colours: paletteOf(colours).light, mark: drawing(logo), drawing }
}

function ofText(
  fiche: Fiche,
  { lang, level, title }: Version,
  { library, colours, mark, drawing }: Parts,
  codeWord: string,
): LinkPicture {
  const code = library.codes.get(fiche.id)
  const easy = isEasy(level) ? library.levels.get(level) : undefined
  return {
    lang,
    dir: directionOf(library, lang),
    siteName: say(library.site.name, lang),
    title: typeset(title, lang),
    levelName: easy === undefined ? null : say(easy.name, lang),
    code: code === undefined ? null : groupCode(code),
    codeWord,
    drawing: drawing(library.themes.find(({ id }) => id === fiche.theme)?.pictogram, lang),
    mark,
    colours,
  }
}

function ofSite(lang: Lang, { library, colours, mark }: Parts): LinkPicture {
  const { name, tagline } = library.site
  return {
    lang,
    dir: directionOf(library, lang),
    siteName: say(name, lang),
    title: say(tagline ?? name, lang),
    levelName: null,
    code: null,
    codeWord: '',
    drawing: null,
    mark,
    colours,
  }
}

/** A drawing that goes somewhere goes there from the right. */
function mirrored({ viewBox, body }: Drawing): Drawing {
  const [x = 0, , width = 0] = viewBox.split(' ').map(Number)
  return { viewBox, body: `<g transform="translate(${2 * x + width} 0) scale(-1 1)">${body}</g>` }
}

function directionOf({ languages }: Library, lang: Lang): 'ltr' | 'rtl' {
  return languages.find(({ code }) => code === lang)?.dir ?? 'ltr'
}

function say(words: Localized, lang: Lang): string {
  const { text, lang: said } = localized(words, lang)
  return typeset(text, said)
}
