import { library } from 'virtual:library'
import type { Localized } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import type { Said } from '../facts/localized.ts'
import { localized } from '../facts/localized.ts'
import type { Lang } from '../library/lang.ts'
import { typeset } from '../markdown/in-language.ts'

/** What the site says of itself to the readers of a page, each text in the best language there is. */
export interface SiteWords {
  readonly name: Said
  /** One line: what the site gives; its name when it says no more. */
  readonly tagline: Said
  /** First words of the home page. */
  readonly headline: Said
  /** Words to try in the search; null where none is given. */
  readonly searchExamples: Said | null
  /** What is said before the help line; null when nothing is. */
  readonly invitation: Said | null
  /** The licence of texts and data in one sentence; null when there is none. */
  readonly licence: Said | null
}

export function siteWords(lang: Lang, level: Level = 'standard'): SiteWords {
  const { name, tagline, headline, searchExamples, invitation, licence } = library.site
  const say = (words: Localized): Said => {
    const { text, lang: said } = localized(words, lang, level)
    return { text: typeset(text, said), lang: said }
  }
  const orNothing = (words: Localized | null) => (words === null ? null : say(words))
  return {
    name: say(name),
    tagline: say(tagline ?? name),
    headline: say(headline ?? name),
    searchExamples: orNothing(searchExamples),
    invitation: orNothing(invitation),
    licence: orNothing(licence?.notice ?? null),
  }
}
