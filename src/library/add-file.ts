import { parseLedger } from '../codes/ledger.ts'
import { parseAddresses } from '../permalinks/address-ledger.ts'
import { reportHiddenSigns } from './hidden-signs.ts'
import { pageKey } from './page-key.ts'
import type { RawContent } from './raw-content.ts'
import { readEvidence, readJudgements } from './read-accessibility.ts'
import { readCaseBook, readCheckUp, readCheckUpRules } from './read-check-ups.ts'
import type { NamedSite, Placed } from './read-data.ts'
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
import { placedLanguage } from './read-language.ts'
import { readArticles, readLawChanges, readLawCodes } from './read-law.ts'
import { readPage } from './read-page.ts'
import { readPart } from './read-part.ts'
import { readQuestions } from './read-questions.ts'
import { readSearchWeights } from './read-search-weights.ts'
import { readSectionPlan } from './read-section-plan.ts'
import { readVersion } from './read-version.ts'
import { readWordList } from './read-word-list.ts'
import type { FileReport } from './report.ts'
import type { Unread } from './unread.ts'
import { refuseIn, unreadFile } from './unread.ts'
import type { Kind } from './walk.ts'
import type { YamlText } from './yaml-text.ts'
import { readYaml } from './yaml-text.ts'

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
      return addSite(raw, readSite(yaml, file, report), unreadFile(is, file, null))
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

/** What asks for a site that has a mistake rests on that mistake. */
function addSite(raw: RawContent, read: readonly Placed<NamedSite>[], unread: Unread | null): void {
  raw.sites.push(...read)
  if (read.length === 0 && unread !== null) raw.unread.push(unread)
}

/** False for a list file that holds no list. */
function hasForm({ kind }: Kind, { value }: YamlText): boolean {
  return !lists.has(kind) || value === null || Array.isArray(value)
}
