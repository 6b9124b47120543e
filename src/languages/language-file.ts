import type { Case, Measure } from './measures.ts'

/** Messages in MessageFormat 2 under their names, as editors wrote them; null where a language says nothing. */
export interface Messages {
  readonly [name: string]: string | null | Messages
}

/** All that a language is for the site: `languages/<code>.yaml`, laid over the project's own file of that name. */
export interface LanguageFile {
  /** BCP 47: `fr`, `pt-BR`. */
  readonly code: string
  /** Its name in itself: `العربية`. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  /** A draft is checked and read, and not shown: the site is not in that language yet. */
  readonly status: 'draft' | 'published'
  /** Who has read its messages again, and when; null until someone has. */
  readonly reviewed: { readonly by: string; readonly on: string } | null
  /** What dates are said and plurals chosen by; the code itself when nothing is said. */
  readonly locale: string
  /** Words of the pages: buttons, menus, notices. */
  readonly interface: Messages
  /** What is added to texts: dates, sources, articles. */
  readonly texts: Messages
  /** The same in easy words, only where it differs. */
  readonly easyTexts: Messages
  readonly figures: Figures
  readonly letters: Letters
  readonly search: SearchWords
  /** Message → hash of the French that it translates. */
  readonly source: Readonly<Record<string, string>>
}

/** How a language says figures. What is missing is said by the general rules of the Unicode CLDR. */
export interface Figures {
  /** Locale that groups digits and marks decimals, when it is not the language's own. */
  readonly numbers: string | null
  readonly euros: string | null
  readonly rate: Readonly<Partial<Record<'day' | 'month' | 'year', string>>>
  readonly percent: string | null
  readonly easyPercent: string | null
  readonly units: Units
  readonly cases: Readonly<Partial<Record<Case, Units>>>
  readonly date: string | null
  readonly dateWithFigures: string | null
}

export type Units = Readonly<Partial<Record<Measure, string>>>

/** How the list of all pages is put in order. */
export interface Letters {
  /** Letters in order, those written with several signs too; null for the order that the CLDR knows. */
  readonly order: readonly string[] | null
  /** Small words that a title begins with but nobody looks up. */
  readonly articles: readonly string[]
  /** The same, written on the word itself: « l' ». */
  readonly glued: readonly string[]
}

/** Everyday words, as the search knows them. */
export interface SearchWords {
  readonly stopWords: string
  /** Words of subjects that the site does not treat: « permis », « impôts ». */
  readonly elsewhere: string
  /** What people say → what fiches say; several words with spaces. */
  readonly synonyms: Readonly<Record<string, string>>
  readonly asking: Readonly<Partial<Record<AskedKind, string>>>
}

export const askedKinds = ['letter', 'check-up', 'word', 'contact'] as const

export type AskedKind = (typeof askedKinds)[number]
