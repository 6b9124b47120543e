/**
 * The Library: the whole of a content folder as one typed, validated, in-memory model.
 * Pages, search, codes, open data and the status board are outputs of it and read nothing else.
 */
import type { CheckUp } from '../check-ups/check-up.ts'
import type { CaseBook } from '../check-ups/worked-case.ts'
import type { Ledger } from '../codes/ledger.ts'
import type { Judgement } from '../evidence/judgement.ts'
import type { Evidence } from '../evidence/measured.ts'
import type { FactEntry, PlainDate, Source } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import type { Vocabulary } from '../falc/vocabulary/vocabulary.ts'
import type { LanguageFile } from '../languages/language-file.ts'
import type { LanguageStanding } from '../languages/standing.ts'
import type { Article, LawCode } from '../law/article.ts'
import type { RecordedChange } from '../law/change.ts'
import type { AddressLedger } from '../permalinks/address-ledger.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import type { Problem } from '../problem.ts'
import type { Wording } from '../translations/wording.ts'
import type { Fiche, FicheFile, Version } from './fiche.ts'
import type { Contact, Distress, Letter, Term } from './helps.ts'
import type { Lang, Language, ReadingLevel } from './lang.ts'
import type { PageText } from './page-text.ts'
import type { Pictogram } from './pictogram.ts'
import type { FilePlace, Place } from './place.ts'
import type { PlannedSection } from './planned-section.ts'
import type { Question } from './questions.ts'
import type { SearchWeights } from './search-weights.ts'
import type { SiteData } from './site-data.ts'
import type { Situation } from './situation.ts'
import type { Theme } from './theme.ts'
import type { TypedFigure } from './typed-figure.ts'
import type { Unread } from './unread.ts'
import type { Workshop } from './workshop.ts'

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
