import type { Scheme } from '../colours/palette.ts'
import type { Drawing } from '../pictograms/drawing.ts'

/** What the picture of a link says, each text with the typography of its language. */
export interface LinkPicture {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly siteName: string
  readonly title: string
  /** Which text it is, where a subject has several: « Version simplifiée »; null for the usual one. */
  readonly levelName: string | null
  /** In pairs: `10 09 30`; null for a page that has none. */
  readonly code: string | null
  /** What is said before a code. */
  readonly codeWord: string
  /** Pictogram of the subject; null shows the site's mark in its place. */
  readonly drawing: Drawing | null
  /** Picture that the site chose to stand beside its name; null for the usual page with a tick. */
  readonly mark: Drawing | null
  /** Its background is `cover`, written on in `on-cover`. */
  readonly colours: Scheme
}

/** Pixels: the size that Open Graph's readers show large. */
export const pictureSize = { width: 1200, height: 630 } as const

/**
 * Whether the fonts of pictures have the letters of all its texts: those of Latin and Arabic scripts. A picture with
 * holes is worse than none.
 */
export function canBeDrawn({ siteName, title, levelName }: LinkPicture): boolean {
  const texts = [siteName, title, levelName ?? '']
  return texts.every((text) =>
    /^[\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text),
  )
}
