import { library } from 'virtual:library'
import { site } from 'virtual:site'
import { groupCode } from '../codes/code.ts'
import { isEasy } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import type { PlacedPicture } from '../link-pictures/every-picture.ts'
import { sitePicture, textPicture } from '../link-pictures/every-picture.ts'
import { canBeDrawn } from '../link-pictures/link-picture.ts'
import { typeset } from '../markdown/in-language.ts'
import { firstSentence } from './first-sentence.ts'
import { siteWords } from './site-words.ts'
import { interfaceIn } from './strings/interface-in.ts'

interface CardPicture {
  /** Whole address. */
  readonly address: string
  /** What the picture says, for those who do not see it. */
  readonly alt: string
}

/** What a messenger shows of a link to a page, beside the title and the description that the page has already. */
export interface Card {
  /** Null where the fonts of pictures lack letters of its language. */
  readonly picture: CardPicture | null
  /** Instead of the page's own. */
  readonly title?: string
  readonly description?: string
}

/** The card of a text of a fiche: its title, its code, its short answer. */
export function textCard(version: Version): Card {
  const { fiche, lang, level, title, summary } = version
  const code = library.codes.get(fiche)
  const said = typeset(title, lang)
  const alt = code === undefined ? said : `${said}, ${interfaceIn(lang).words.give.code} ${groupCode(code)}`
  const answer = typeset(summary, lang)
  // An easy text says in several short sentences what another says in one.
  const description = isEasy(level) ? answer : firstSentence(answer, lang)
  const own = library.fiches.get(fiche)
  return { picture: own === undefined ? null : at(textPicture(own, version, library), alt), description }
}

/** The picture of the site, in a language. */
export function siteCard(lang: Lang): Card {
  const { name, tagline } = siteWords(lang)
  return { picture: at(sitePicture(lang, library), `${name.text}, ${tagline.text}`) }
}

/** Where a picture is that the build writes. */
function at(placed: PlacedPicture | null, alt: string): CardPicture | null {
  return placed !== null && canBeDrawn(placed.picture) ? { address: `${site.origin}/${placed.path}`, alt } : null
}
