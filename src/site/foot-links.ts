import { library } from 'virtual:library'
import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import type { Strings } from '../languages/words.ts'
import type { Lang } from '../library/lang.ts'
import { typeset } from '../markdown/in-language.ts'
import { pageAddress } from './addresses.ts'
import { sitePageAddress, sitePages, siteText } from './site-pages.ts'

/** A link at the foot of every page. */
export interface FootLink {
  readonly href: string
  readonly name: string
  /** Language of the name. */
  readonly lang: Lang
  /** The law wants it on every page. */
  readonly legal: boolean
  /** Its French name, where the law wants it said too. */
  readonly french: string | null
}

/** The links at the foot of a page, in the order that pages ask for; those of the program have the ranks 20 to 55. */
export function footLinks(
  lang: Lang,
  wordsLang: Lang,
  level: Level,
  { footer, images, nav, news, offline }: Strings,
): FootLink[] {
  const made = (
    rank: number,
    page: 'a-z' | 'lettres' | 'glossaire' | 'images' | 'nouveautes' | 'hors-ligne',
    name: string,
  ) => ({
    rank,
    link: { href: pageAddress(lang, page), name, lang: wordsLang, legal: false, french: null },
  })
  const written = sitePages.flatMap((page) => {
    const { foot, namedInFrench } = page.settings
    if (foot === null) return []
    const text = siteText(page.page, lang)
    const link = {
      href: sitePageAddress(page, lang, level),
      name: typeset(text.menu, text.lang),
      lang: text.lang,
      legal: namedInFrench,
      french: namedInFrench && text.lang !== 'fr' ? typeset(page.menu, 'fr') : null,
    }
    return [{ rank: foot, link }]
  })
  return [
    made(20, 'a-z', nav.atoz),
    made(30, 'lettres', footer.letters),
    made(40, 'glossaire', footer.glossary),
    // Pictures stand beside the lines of easy texts; a folder may have none.
    ...(isEasy(level) && library.pictograms.size > 0 ? [made(45, 'images', images.title)] : []),
    made(50, 'nouveautes', news.title),
    made(55, 'hors-ligne', offline.title),
    ...written,
  ]
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ link }) => link)
}
