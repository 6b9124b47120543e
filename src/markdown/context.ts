import type { FactEntry, FactOnDay, Localized, PlainDate } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import type { Said } from '../facts/localized.ts'
import type { Case } from '../languages/measures.ts'
import type { Article } from '../law/article.ts'
import type { ArticleOnDay } from '../law/on-day.ts'
import type { TermFinder } from './terms.ts'
import type { TextWords } from './words/words-in.ts'

/** All that showing a section needs from outside: the reader, the day's figures, the words, the targets of links. */
export interface RenderContext {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly level: Level
  /** Put before every id made in the section, for pages that show several texts; usually empty. */
  readonly idPrefix: string
  readonly words: TextWords
  /** @param grammar the case that the sentence asks for, where a language has some. */
  readonly sayValue: (entry: FactEntry, grammar?: Case) => string
  /** A day in the language of `words`, within which it always stands. */
  readonly sayDate: (date: PlainDate) => string
  /** The same of a day, a month or a year. */
  readonly sayPartialDate: (date: string) => string
  readonly sayText: (text: Localized) => Said
  readonly fact: (id: string) => FactOnDay | null
  /** An article of law by its id: `csp.L1110-3`. */
  readonly law: (id: string) => ArticleOnDay | null
  /** Where the site says what an article gives; null where there is no such page. */
  readonly lawPage: (article: Article) => string | null
  readonly term: (id: string) => ExplainedTerm | null
  /** Finds the glossary's words in a text of this language. */
  readonly findTerms: TermFinder
  /** Finds, in a text of another language written like French, the names that are French. */
  readonly frenchNames: TermFinder
  readonly contact: (id: string) => ShownContact | null
  readonly letter: (id: string) => LetterLink | null
  readonly fiche: (id: string, section: string | null) => LinkTarget | null
  /** The picture of a concept; null where none is shown. */
  readonly picture: (concept: string) => ShownPicture | null
  /** Who gives today's value of a figure that has ended. */
  readonly whoKnows: ShownContact | null
}

/** A picture of the site's file of pictures. */
export interface ShownPicture {
  readonly href: string
  /** Whether it looks the other way: what goes somewhere, in a right-to-left page. */
  readonly turned: boolean
}

/** A hard word and its explanation in the reader's language. */
export interface ExplainedTerm {
  readonly name: string
  /** Written-out name of an abbreviation. */
  readonly long: string | null
  readonly plain: string
  /** Easy explanation, one sentence per line. */
  readonly falc: string | null
}

/** What is shown of a contact; the Library's contacts are such. */
export interface ShownContact {
  readonly name: Localized
  readonly phone: string | null
  readonly sms: string | null
  readonly email: string | null
  readonly url: string | null
  readonly address: Localized | null
  readonly hours: Localized | null
  readonly cost: Localized | null
  readonly forWhom: Localized | null
  readonly accessibility: Localized | null
  readonly confidence: FactEntry['confidence']
}

export interface LetterLink {
  readonly title: Localized
  readonly href: string
}

/** Where a link to a fiche really leads, which may be another language or level than the reader's. */
export interface LinkTarget {
  readonly href: string
  readonly lang: string
  readonly level: Level
}
