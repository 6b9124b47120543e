import type { CaseBook } from '../check-ups/worked-case.ts'
import type { Ledger } from '../codes/ledger.ts'
import { parseLedger } from '../codes/ledger.ts'
import type { Judgement } from '../evidence/judgement.ts'
import type { Evidence } from '../evidence/measured.ts'
import type { Source } from '../facts/fact.ts'
import type { LawCode } from '../law/article.ts'
import type { RecordedChange } from '../law/change.ts'
import type { AddressLedger } from '../permalinks/address-ledger.ts'
import { noAddresses, parseAddresses } from '../permalinks/address-ledger.ts'
import type { Drawing } from '../pictograms/drawing.ts'
import type { Wording } from '../translations/wording.ts'
import type { FicheFile } from './fiche.ts'
import type { Contact, Distress, Letter, Term } from './helps.ts'
import { reportHiddenSigns } from './hidden-signs.ts'
import type { Lang, Language, ReadingLevel } from './lang.ts'
import { pageKey } from './page-key.ts'
import type { Pictogram } from './pictogram.ts'
import type { PlannedSection } from './planned-section.ts'
import type { Question } from './questions.ts'
import { readEvidence, readJudgements } from './read-accessibility.ts'
import type { ReadCheckUp, ReadRules } from './read-check-ups.ts'
import { readCaseBook, readCheckUp, readCheckUpRules } from './read-check-ups.ts'
import type { NamedSite, Placed, TermForm, UnsourcedFact } from './read-data.ts'
import {
  readContacts,
  readFacts,
  readLanguages,
  readLetter,
  readLevel,
  readPictograms,
  readSearchNames,
  readSite,
  readSituations,
  readSources,
  readTerm,
  readThemes,
  readTypedFigures,
  readWordings,
  readWorkshops,
} from './read-data.ts'
import { readDistress } from './read-distress.ts'
import type { ReadLanguage } from './read-language.ts'
import { placedLanguage } from './read-language.ts'
import type { NamedArticle } from './read-law.ts'
import { readArticles, readLawChanges, readLawCodes } from './read-law.ts'
import type { ReadPage } from './read-page.ts'
import { readPage } from './read-page.ts'
import type { ReadPart } from './read-part.ts'
import { readPart } from './read-part.ts'
import { readQuestions } from './read-questions.ts'
import { readSearchWeights } from './read-search-weights.ts'
import { readSectionPlan } from './read-section-plan.ts'
import type { ReadVersion } from './read-version.ts'
import { readVersion } from './read-version.ts'
import type { WordList } from './read-word-list.ts'
import { readWordList } from './read-word-list.ts'
import type { FileReport } from './report.ts'
import type { SearchWeights } from './search-weights.ts'
import type { Situation } from './situation.ts'
import type { Theme } from './theme.ts'
import type { TypedFigure } from './typed-figure.ts'
import type { Unread } from './unread.ts'
import { refuseIn, unreadFile } from './unread.ts'
import type { Kind } from './walk.ts'
import type { Workshop } from './workshop.ts'
import type { YamlText } from './yaml-text.ts'
import { readYaml } from './yaml-text.ts'

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

/**
 * Adds what one file says.
 *
 * @param source null when the file could not be read: it counts as present all the same.
 */
export function addFile(
  raw: RawContent,
  is: Exclude<Kind, { kind: 'drawing' }>,
  file: string,
  source: string | null,
  report: FileReport,
): void {
  raw.present.add(is.kind)
  if (source !== null) reportHiddenSigns(source, report)
  if (is.kind === 'fiche') {
    const at = { fiche: is.fiche, lang: is.lang, level: is.level, file }
    raw.ficheFiles.push(at)
    const read = source === null ? null : readVersion(at, source, report)
    if (read !== null) raw.texts.push(read)
    return
  }
  if (is.kind === 'fiche-part') {
    raw.parts.push(readPart({ ...is, file }, source, report))
    return
  }
  if (is.kind === 'page') {
    raw.pageFiles.add(pageKey(is.page, is.lang, is.level))
    const page = source === null ? null : readPage({ ...is, file }, source, report)
    if (page !== null) raw.pages.set(pageKey(is.page, is.lang, is.level), page)
    return
  }
  if (source !== null && is.kind === 'codes') {
    raw.ledger = parseLedger(source)
    return
  }
  if (source !== null && is.kind === 'addresses') {
    raw.addresses = parseAddresses(source)
    return
  }
  const yaml = source === null ? null : readYaml(source, report)
  if (yaml !== null) addData(raw, is, yaml, file, report)
  const unread = yaml === null || !hasForm(is, yaml) ? unreadFile(is, file, source) : null
  if (unread !== null) raw.unread.push(unread)
}

function addData(
  raw: RawContent,
  is: Exclude<Kind, { kind: 'fiche' | 'fiche-part' | 'page' | 'drawing' }>,
  yaml: YamlText,
  file: string,
  report: FileReport,
): void {
  const refuse = refuseIn(is, file, raw.unread)
  const one = <T>(list: T[], read: readonly T[]) => {
    list.push(...read)
    if (read.length === 0 && 'id' in is) refuse([is.id], 1)
  }
  if (is.kind === 'letter' || is.kind === 'check-up') raw.placesIn.set(file, yaml.placeOf)
  switch (is.kind) {
    case 'facts':
      return void raw.facts.push(...readFacts(yaml, file, report, refuse))
    case 'contacts':
      return void raw.contacts.push(...readContacts(yaml, file, report, refuse))
    case 'sources':
      return void raw.sources.push(...readSources(yaml, file, report, refuse))
    case 'law-codes':
      return void raw.lawCodes.push(...readLawCodes(yaml, file, report, refuse))
    case 'law-changes':
      return void raw.lawChanges.push(...readLawChanges(yaml, report))
    case 'law':
      return void raw.articles.push(...readArticles(is.id, yaml, file, report, refuse))
    case 'themes':
      return void raw.themes.push(...readThemes(yaml, file, report, refuse))
    case 'situations':
      return void raw.situations.push(...readSituations(yaml, file, report, refuse))
    case 'languages':
      return void raw.languages.push(...readLanguages(yaml, file, report, refuse))
    case 'language':
      return one(raw.languageFiles, placedLanguage(is.id, yaml, file, report))
    case 'distress':
      return void raw.distress.push(...readDistress(yaml, file, report))
    case 'search-weights':
      return void raw.searchWeights.push(...readSearchWeights(yaml, file, report))
    case 'sections':
      return void raw.sectionPlan.push(...readSectionPlan(yaml, file, report, refuse))
    case 'word-list':
      return void raw.wordLists.push(...readWordList(is.id, yaml, file, report))
    case 'pictograms':
      return void raw.pictograms.push(...readPictograms(yaml, file, report, refuse))
    case 'site':
      return void raw.sites.push(...readSite(yaml, file, report))
    case 'typed-figures':
      return void raw.typedFigures.push(...readTypedFigures(yaml, file, report, refuse))
    case 'workshops':
      return void raw.workshops.push(...readWorkshops(yaml, file, report, refuse))
    case 'evidence':
      return void raw.evidence.push(...readEvidence(yaml, file, report))
    case 'judgements':
      return void raw.judgements.push(...readJudgements(yaml, file, report, refuse))
    case 'term':
      return one(raw.terms, readTerm(is.id, yaml, file, report, raw.termForms))
    case 'level':
      return one(raw.levels, readLevel(is.id, yaml, file, report))
    case 'letter':
      return one(raw.letters, readLetter(is.id, yaml, file, report))
    case 'questions':
      return void raw.questions.push(...readQuestions(is.id, yaml, file, report))
    case 'check-up':
      return one(raw.checkUps, readCheckUp(is.id, yaml, file, report))
    case 'check-up-cases':
      return void raw.caseBooks.push(...readCaseBook(is.id, yaml, file, report))
    case 'check-up-rules':
      return one(raw.checkUpRules, readCheckUpRules(is.id, yaml, file, report))
    case 'wording':
      for (const { value, ...at } of readWordings(yaml, file, report, refuse))
        raw.wordings.push({ ...at, value: [is.id, value] })
      return
    case 'search':
      for (const { value, ...at } of readSearchNames(yaml, file, report))
        raw.searchNames.push({ ...at, value: [is.id, ...value] })
  }
}

const lists: ReadonlySet<Kind['kind']> = new Set([
  'facts',
  'contacts',
  'sources',
  'law-codes',
  'law',
  'themes',
  'situations',
  'languages',
  'pictograms',
  'sections',
  'typed-figures',
  'workshops',
  'judgements',
])

/** False for a list file that holds no list. */
function hasForm({ kind }: Kind, { value }: YamlText): boolean {
  return !lists.has(kind) || value === null || Array.isArray(value)
}
