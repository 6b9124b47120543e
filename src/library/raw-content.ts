import type { CaseBook } from '../check-ups/worked-case.ts'
import type { Ledger } from '../codes/ledger.ts'
import type { Judgement } from '../evidence/judgement.ts'
import type { Evidence } from '../evidence/measured.ts'
import type { Source } from '../facts/fact.ts'
import type { LawCode } from '../law/article.ts'
import type { RecordedChange } from '../law/change.ts'
import type { AddressLedger } from '../permalinks/address-ledger.ts'
import { noAddresses } from '../permalinks/address-ledger.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import type { Wording } from '../translations/wording.ts'
import type { FicheFile } from './fiche.ts'
import type { Contact, Distress, Letter, Term } from './helps.ts'
import type { Lang, Language, ReadingLevel } from './lang.ts'
import type { Pictogram } from './pictogram.ts'
import type { PlannedSection } from './planned-section.ts'
import type { Question } from './questions.ts'
import type { ReadCheckUp, ReadRules } from './read-check-ups.ts'
import type { NamedSite, Placed, TermForm, UnsourcedFact } from './read-data.ts'
import type { ReadLanguage } from './read-language.ts'
import type { NamedArticle } from './read-law.ts'
import type { ReadPage } from './read-page.ts'
import type { ReadPart } from './read-part.ts'
import type { ReadVersion } from './read-version.ts'
import type { WordList } from './read-word-list.ts'
import type { SearchWeights } from './search-weights.ts'
import type { Situation } from './situation.ts'
import type { Theme } from './theme.ts'
import type { TypedFigure } from './typed-figure.ts'
import type { Unread } from './unread.ts'
import type { Kind } from './walk.ts'
import type { Workshop } from './workshop.ts'
import type { YamlText } from './yaml-text.ts'

/** What the files say one by one, before they are compared. */
export interface RawContent {
  readonly root: string
  /** Every fiche file present, even one that could not be read. */
  readonly ficheFiles: FicheFile[]
  /** Names of the data files present, even unreadable: `themes`. */
  readonly present: Set<Kind['kind']>
  readonly texts: ReadVersion[]
  readonly parts: ReadPart[]
  /** Texts of the site's own pages, by `aide/fr/falc`. */
  readonly pages: Map<string, ReadPage>
  /** The same names, those of texts that could not be read included. */
  readonly pageFiles: Set<string>
  readonly facts: Placed<UnsourcedFact>[]
  readonly terms: Placed<Term>[]
  readonly termForms: Placed<TermForm>[]
  readonly contacts: Placed<Contact>[]
  readonly sources: Placed<Source & { readonly id: string }>[]
  readonly lawCodes: Placed<LawCode>[]
  readonly articles: Placed<NamedArticle>[]
  readonly lawChanges: RecordedChange[]
  readonly themes: Placed<Theme>[]
  readonly situations: Placed<Situation>[]
  readonly languages: Placed<Language>[]
  readonly languageFiles: Placed<ReadLanguage>[]
  readonly letters: Placed<Letter>[]
  readonly levels: Placed<ReadingLevel>[]
  readonly questions: Placed<Question>[]
  readonly checkUps: ReadCheckUp[]
  readonly checkUpRules: ReadRules[]
  readonly caseBooks: CaseBook[]
  readonly placesIn: Map<string, YamlText['placeOf']>
  readonly pictograms: Placed<Pictogram>[]
  readonly drawings: Map<string, Drawing>
  readonly sites: Placed<NamedSite>[]
  readonly wordings: Placed<readonly [lang: Lang, wording: Wording]>[]
  readonly typedFigures: Placed<TypedFigure>[]
  readonly workshops: Placed<Workshop>[]
  readonly evidence: Placed<Evidence>[]
  readonly judgements: Placed<Judgement>[]
  readonly searchNames: Placed<readonly [lang: Lang, fiche: string, names: readonly string[]]>[]
  readonly distress: Placed<Distress>[]
  readonly searchWeights: Placed<SearchWeights>[]
  readonly sectionPlan: Placed<PlannedSection>[]
  readonly wordLists: Placed<WordList>[]
  /** Data that could not be read. */
  readonly unread: Unread[]
  ledger: Ledger
  addresses: AddressLedger
}

export function emptyContent(root: string): RawContent {
  return {
    root,
    ficheFiles: [],
    present: new Set(),
    texts: [],
    parts: [],
    pages: new Map(),
    pageFiles: new Set(),
    facts: [],
    terms: [],
    termForms: [],
    contacts: [],
    sources: [],
    themes: [],
    situations: [],
    lawCodes: [],
    articles: [],
    lawChanges: [],
    languages: [],
    languageFiles: [],
    levels: [],
    letters: [],
    questions: [],
    checkUps: [],
    checkUpRules: [],
    caseBooks: [],
    placesIn: new Map(),
    pictograms: [],
    drawings: new Map(),
    sites: [],
    wordings: [],
    typedFigures: [],
    workshops: [],
    evidence: [],
    judgements: [],
    searchNames: [],
    distress: [],
    searchWeights: [],
    sectionPlan: [],
    wordLists: [],
    unread: [],
    ledger: { entries: [], count: null, strange: [] },
    addresses: noAddresses,
  }
}
