/**
 * The Library: the whole of a content folder as one typed, validated, in-memory model.
 * Pages, search, codes, open data and the status board are outputs of it and read nothing else.
 */
import type { Heading, RootContent } from 'mdast'
import type { CheckUp } from '../check-ups/check-up.ts'
import type { CaseBook } from '../check-ups/worked-case.ts'
import type { Ledger } from '../codes/ledger.ts'
import type { Judgement } from '../evidence/judgement.ts'
import type { Evidence } from '../evidence/measured.ts'
import type { FactEntry, Localized, PlainDate, Source } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import type { Vocabulary } from '../falc/vocabulary/vocabulary.ts'
import type { LanguageFile } from '../languages/language-file.ts'
import type { LanguageStanding } from '../languages/standing.ts'
import type { Article, LawCode } from '../law/article.ts'
import type { RecordedChange } from '../law/change.ts'
import type { MentionKind } from '../markdown/mentions.ts'
import type { AddressLedger } from '../permalinks/address-ledger.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import type { Problem } from '../problem.ts'
import type { Sync } from '../translations/sync.ts'
import type { Wording } from '../translations/wording.ts'
import type { Contact, Distress, Letter, Term } from './helps.ts'
import type { PageText } from './page-text.ts'
import type { Question } from './questions.ts'
import type { SearchWeights } from './search-weights.ts'
import type { SheetChoice, SheetRole } from './sheet-choice.ts'
import type { SiteData } from './site-data.ts'
import type { Unread } from './unread.ts'
import type { Workshop } from './workshop.ts'

export type { Sync } from '../translations/sync.ts'

/** BCP 47 code of a content language: `fr`, `en`, `ar`. */
export type Lang = string
export type { Level } from '../facts/level.ts'
/** Which text of a fiche: its language and reading level. `fr/standard` is the reference. */
export type VersionKey = `${Lang}/${Level}`

export interface Library {
  /** Name of the folder as shown in problems, `content` by default. */
  readonly root: string
  /** The day the Library is read for. */
  readonly today: PlainDate
  /** Languages that the site is in, in the order of its pages. */
  readonly languages: readonly Language[]
  /** All that is known of every language, those that the site is not in too: `languages/<code>.yaml`. */
  readonly languageFiles: ReadonlyMap<Lang, LanguageFile>
  /** What the folder's own files of languages lack, and where they are behind the French. */
  readonly languageStandings: readonly LanguageStanding[]
  /** Simplified reading levels, by id, in the order of their files. */
  readonly levels: ReadonlyMap<Level, ReadingLevel>
  /** Whose site this is: `site.yaml`. */
  readonly site: SiteData
  readonly themes: readonly Theme[]
  /** Sections that a fiche has unless they have no object, in their usual order: `sections.yaml`. */
  readonly sectionPlan: readonly PlannedSection[]
  /** What the home page offers to those who say it, in its order: `situations.yaml`. */
  readonly situations: readonly Situation[]
  /** Published fiches (and drafts, marked as such), in the order of themes then of ids. */
  readonly fiches: ReadonlyMap<string, Fiche>
  /** Texts of the site's own pages, by `aide/fr/falc`. */
  readonly pages: ReadonlyMap<string, PageText>
  /** Names of the site's own pages, even of one that could not be read. */
  readonly pageNames: ReadonlySet<string>
  /** Every entry of every fact, in file order; the facts room says which one holds on a day. */
  readonly facts: ReadonlyMap<string, readonly FactEntry[]>
  readonly terms: ReadonlyMap<string, Term>
  readonly contacts: ReadonlyMap<string, Contact>
  readonly sources: ReadonlyMap<string, Source>
  /** Codes of law, in the order in which pages list their articles. */
  readonly lawCodes: readonly LawCode[]
  /** Articles that the site rests on, by id (`csp.L1110-3`), in the order of codes then of numbers. */
  readonly law: ReadonlyMap<string, Article>
  /** Articles known to have changed since their text was read, by id; those read again since are left out. */
  readonly lawChanges: ReadonlyMap<string, RecordedChange>
  /** Model letters and forms, to print blank or fill on screen. */
  readonly letters: ReadonlyMap<string, Letter>
  /** fiche id → what its readers ask, in the order of their file. */
  readonly questions: ReadonlyMap<string, readonly Question[]>
  /** « Ai-je droit à… ? », words and rules together. */
  readonly checkUps: ReadonlyMap<string, CheckUp>
  /** File of a letter or check-up → where each of its values stands. */
  readonly placesIn: ReadonlyMap<string, (path: readonly PropertyKey[]) => Place>
  /** Check-up id → its cases worked by hand. */
  readonly caseBooks: ReadonlyMap<string, CaseBook>
  /** The pictogram manifest, `pictograms.yaml`: concept → its only picture. */
  readonly pictograms: ReadonlyMap<string, Pictogram>
  /** Drawings of the project and of the folder, by the name that the manifest gives them: `dessin:fusee`. */
  readonly drawings: ReadonlyMap<string, Drawing>
  /** language → fiche id → other names and spellings people use. */
  readonly searchNames: ReadonlyMap<Lang, ReadonlyMap<string, readonly string[]>>
  /** language → the word for each concept: `terms/<lang>.yaml`. */
  readonly wordings: ReadonlyMap<Lang, readonly Wording[]>
  /** Situations in which the search answers with a number to call, the most urgent first: `search/distress.yaml`. */
  readonly distress: readonly Distress[]
  /** How much each kind of name counts in the search, where the folder says so: `search/weights.yaml`. */
  readonly searchWeights: SearchWeights
  /** The lists of words that easy-to-read texts are checked with: the folder's own over the project's. */
  readonly vocabulary: () => Vocabulary
  /** target (`ame` or `ame#cout`) → digits with check digit. */
  readonly codes: ReadonlyMap<string, string>
  /** `codes.yaml` as it is written, retired codes included. */
  readonly ledger: Ledger
  /** `addresses.yaml`: every address ever published, and where those that moved lead. */
  readonly addresses: AddressLedger
  /** Typed figures that are allowed, each with its reason: `typed-figures.yaml`. */
  readonly typedFigures: readonly TypedFigure[]
  /** What people did with texts of the site, workshop by workshop: `workshops.yaml`. */
  readonly workshops: readonly Workshop[]
  /** What the accessibility audit counted; null: nothing was measured. */
  readonly evidence: Evidence | null
  /** What persons found of accessibility, criterion by criterion, in file order. */
  readonly judgements: readonly Judgement[]
  /** Every fiche file of the folder, even one that could not be read. */
  readonly ficheFiles: readonly FicheFile[]
  /** Kinds of data file that the folder has: `themes`, `facts`. */
  readonly present: ReadonlySet<string>
  /** Texts that could not be read whole (the problems say why): checked as far as they go, never shown. */
  readonly incomplete: readonly Version[]
  /** Data that could not be read: what asks for it rests on a mistake told there. */
  readonly unread: readonly Unread[]
  /** Where each name that data files give is written: `contact samu-15`. */
  readonly written: ReadonlyMap<string, FilePlace>
  /** Every problem found while reading, sorted by file, line, column. */
  readonly problems: readonly Problem[]
}

/** Which text of which fiche a file holds. */
export interface FicheFile {
  readonly fiche: string
  readonly lang: Lang
  readonly level: Level
  /** As named in problems: `content/fiches/ame/fr.md`. */
  readonly file: string
}

/** A figure that may stand as typed text in a section, because no fact can carry it. */
export interface TypedFigure {
  /** Path below the content folder: `fiches/ame/fr.md`; a `*` stands for any language and level. */
  readonly file: string
  readonly section: string
  /** The exact words: `3 mois`. */
  readonly text: string
  readonly reason: string
  /** 1-based line of the entry. */
  readonly line: number
}

/** 1-based place in a source file; columns count UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A place and the file it is in. */
export interface FilePlace extends Place {
  readonly file: string
}

export interface Language {
  readonly code: Lang
  /** The language's name in itself: `العربية`. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
}

/** A simplified reading level: a file of `levels/`. Its id ends file names and stands in addresses. */
export interface ReadingLevel {
  readonly id: Level
  readonly languages: readonly Lang[]
  readonly name: Localized
  /** The program that judges its texts. */
  readonly checker: 'falc' | null
  /** What is said above a text that nobody has validated; null for the usual words. */
  readonly notice: Localized | null
  /** What is said of the codes printed on paper, a sentence a line; null for the usual words. */
  readonly codeHint: Localized | null
  /** Whether each published fiche must have a text of this level. */
  readonly expected: boolean
  readonly file: string
}

/** One concept and its only picture. */
export interface Pictogram {
  readonly concept: string
  /** `healthicons:euro`, `fourni:gratuit`, `dessin:fusee`. */
  readonly icon: string
  /** What the picture stands for: the word shown under it on the page of pictures. */
  readonly title: Localized
  /** Beginnings of French words, one of which a line with this picture says; empty when any line may have it. */
  readonly words: readonly string[]
  /** Whether it is turned in right-to-left pages. */
  readonly mirror: boolean
  /** Whether it marks a danger, a refusal or a deadline: a line with it is never folded. */
  readonly alwaysShown: boolean
  /** What a group of people understood of it; null until it is shown to one. */
  readonly tested: PictureTest | null
}

/** What people were shown a picture, and how many of them said what it stands for. */
export interface PictureTest {
  readonly people: number
  readonly understood: number
  readonly on: PlainDate
  readonly group: string
}

/** A section that every fiche has unless it has no object, and what its writer must say there. */
export interface PlannedSection {
  /** Shared by all languages and levels. */
  readonly id: string
  /** French heading, to be reworded. */
  readonly title: string
  readonly task: string
  /** Concept of its picture where the text names none: the same at all reading levels. */
  readonly pictogram: string | null
  /** Whether a new fiche begins it with the site's help line. */
  readonly helpline: boolean
  /** Whether the pictured links at the top of an easy text lead to it, before the fiche's own sections. */
  readonly firstLink: boolean
  /** What it is on the sheet to give; null when it is not there. */
  readonly sheet: SheetRole | null
}

export interface Theme {
  readonly id: string
  readonly title: Localized
  readonly summary: Localized
  readonly pictogram: string | null
  /** Who gives today's figures of this theme; null when it is the site's help line. */
  readonly helpline: string | null
}

/** What a person says of themselves on the home page, and the text that answers. */
export interface Situation {
  readonly id: string
  /** In the first person. */
  readonly say: Localized
  /** Concept of the pictogram manifest. */
  readonly pictogram: string
  readonly fiche: string
  /** Null for the fiche as a whole. */
  readonly section: string | null
  readonly file: string
  /** 1-based line of the entry. */
  readonly line: number
}

/** A captioned video in sign language and its text, on a host of the publisher's own. */
export interface SignedVideo {
  readonly video: string
  readonly transcript: string
}

export interface Fiche {
  readonly id: string
  readonly theme: string
  readonly core: boolean
  /** Its pages can be left at once, for the neutral page of the site. */
  readonly quickLeave: boolean
  /** The subject told in French sign language; null where nobody has. */
  readonly lsf: SignedVideo | null
  readonly versions: ReadonlyMap<VersionKey, Version>
}

/** Who wrote or last read the reference text, and when it must be read again. */
export interface Review {
  readonly on: PlainDate
  readonly by: string
  readonly next: PlainDate
  /** Person or team in charge of the fiche; null when nobody is named. */
  readonly owner: string | null
  /** The lawyer who read it, and when; null until one has. */
  readonly lawyer: { readonly on: PlainDate; readonly by: string } | null
}

/** How a text follows the French reference. */
export type Standing =
  | { readonly kind: 'reference' }
  | {
      readonly kind: 'translation'
      readonly method: 'human' | 'machine'
      /** Null: nobody fluent has read these words. */
      readonly reviewed: { readonly by: string; readonly on: PlainDate } | null
      /** A review of other words than today's: the text has changed since. */
      readonly lapsed?: { readonly by: string; readonly on: PlainDate }
      readonly sync: Sync
    }
  | { readonly kind: 'falc'; readonly validation: Validation; readonly sync: Sync }

export type Validation =
  | { readonly state: 'none' }
  | { readonly state: 'validated'; readonly group: string; readonly people: number; readonly on: PlainDate }
  /** Validated once, but the text has changed since. */
  | { readonly state: 'outdated'; readonly group: string; readonly people: number; readonly on: PlainDate }

export interface Version {
  readonly fiche: string
  readonly lang: Lang
  readonly level: Level
  readonly file: string
  readonly status: 'draft' | 'published'
  readonly title: string
  /** One sentence. */
  readonly summary: string
  readonly audience: string
  readonly keywords: readonly string[]
  /** Concept of the pictogram manifest that lists show beside its title; of the reference only. */
  readonly pictogram: string | null
  readonly review: Review
  readonly standing: Standing
  /** Those of the main page, then those of each part. */
  readonly sections: readonly Section[]
  /** Its other pages, in reading order; none for nearly all texts. `pages.ts` gives them with the main one. */
  readonly parts: readonly Part[]
  /** Parts that the front matter names and that could not be read: their sections are missing for that reason alone. */
  readonly lostParts: readonly string[]
  /** What an easy-to-read twin leaves out on purpose. */
  readonly omitted: readonly Omission[]
  /** What its editor puts on the sheet to give; null where the usual rule chooses. */
  readonly sheet: readonly SheetChoice[] | null
  /** `changes:` entries of the front matter, newest first. */
  readonly changes: readonly { readonly on: PlainDate; readonly text: string }[]
  /** What editors still have to find out: the question, and where to look. French; of the reference only. */
  readonly openQuestions: readonly { readonly question: string; readonly check: string }[]
  /** `law:` of the front matter, article by article; of the reference only. */
  readonly restsOn: readonly RestsOn[]
  /** Where each front matter key stands: `theme`, `reviewed.on`; for problems. */
  readonly places: ReadonlyMap<string, Place>
  /** The file's whole text, front matter included: what the easy-to-read check reads. */
  readonly source: string
}

/** Another page of a text than its main one: `fr.falc/refus.md`. Everything else is said in the main page. */
export interface Part {
  /** Last word of its address and name of its file: `refus`. */
  readonly id: string
  readonly title: string
  /** One sentence. */
  readonly summary: string
  readonly file: string
  /** As `Version.places`, of this file. */
  readonly places: ReadonlyMap<string, Place>
  /** As `Version.source`, of this file. */
  readonly source: string
}

/** Something of the French text that a twin leaves out on purpose. */
export interface Omission {
  /** Id of a section, fact, contact or letter. */
  readonly id: string
  /** French; empty when the editor gave none, which the check reports. */
  readonly reason: string
}

/** An article of law that a section rests on without naming it. */
export interface RestsOn extends Place {
  readonly section: string
  /** `csp.L1110-3` */
  readonly article: string
}

/** Something that a text asks for by its id, where it stands. */
export type Reference = Place &
  (
    | { readonly kind: MentionKind; readonly target: string }
    /** A link to a fiche, whole or to a section of it. */
    | { readonly kind: 'fiche'; readonly target: string; readonly section: string | null }
    /** Any other link; its address as typed: `#cout`, `https://…`. */
    | { readonly kind: 'link'; readonly target: string }
  )

/** A section, and the page of the text on which it stands. */
export interface Section extends WrittenSection {
  /** Id of the part that holds it; null for the main page. */
  readonly part: string | null
  /** The file in which it is written, of which its positions are. */
  readonly file: string
}

/** A section as its own file tells it. */
export interface WrittenSection {
  /** Shared by all languages and levels of the fiche: `essentiel`, `cout`… */
  readonly id: string
  readonly title: string
  /** Concept of the pictogram manifest, when the section names one. */
  readonly pictogram: string | null
  /** 1-based line of the heading. */
  readonly line: number
  /** Without its attributes. */
  readonly heading: Heading
  /** Body of the section, without its heading; positions are those of the source file. */
  readonly nodes: readonly RootContent[]
  /** Hash of the normalised text, what `source:` hashes of twins and translations refer to. */
  readonly hash: string
  /** In text order, repeated as often as they stand there. */
  readonly references: readonly Reference[]
  /** Ids used, each once: what the text asks for. */
  readonly uses: {
    readonly facts: readonly string[]
    readonly terms: readonly string[]
    readonly contacts: readonly string[]
    readonly law: readonly string[]
  }
}
