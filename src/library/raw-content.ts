import type { Source } from '../facts/fact.ts'
import type { Ledger } from '../codes/ledger.ts'
import { parseLedger } from '../codes/ledger.ts'
import type { Contact, Distress, Letter, Term } from './helps.ts'
import type { FicheFile, Lang, Language, Theme, TypedFigure } from './model.ts'
import type { NamedSite, Placed, TermForm, UnsourcedFact } from './read-data.ts'
import { readContacts, readFacts, readLanguages, readLetter, readPictograms, readSearchNames, readSite, readWordings, readSources, readTerm, readThemes, readTypedFigures } from './read-data.ts'
import { readDistress } from './read-distress.ts'
import type { ReadCheckUp, ReadRules } from './read-check-ups.ts'
import { readCheckUp, readCheckUpRules } from './read-check-ups.ts'
import type { ReadVersion } from './read-version.ts'
import { readVersion } from './read-version.ts'
import type { Wording } from '../translations/wording.ts'
import type { FileReport } from './report.ts'
import type { Kind } from './walk.ts'
import { readYaml } from './yaml-text.ts'

/** What the files say one by one, before they are compared. */
export interface RawContent {
  readonly root: string
  /** Every fiche file present, even one that could not be read. */
  readonly ficheFiles: FicheFile[]
  /** Names of the data files present, even unreadable: `themes`. */
  readonly present: Set<Kind['kind']>
  readonly texts: ReadVersion[]
  readonly facts: Placed<UnsourcedFact>[]
  readonly terms: Placed<Term>[]
  readonly termForms: Placed<TermForm>[]
  readonly contacts: Placed<Contact>[]
  readonly sources: Placed<Source & { readonly id: string }>[]
  readonly themes: Placed<Theme>[]
  readonly languages: Placed<Language>[]
  readonly letters: Placed<Letter>[]
  readonly checkUps: ReadCheckUp[]
  readonly checkUpRules: ReadRules[]
  readonly pictograms: Placed<string>[]
  readonly sites: Placed<NamedSite>[]
  readonly wordings: Placed<readonly [lang: Lang, wording: Wording]>[]
  readonly typedFigures: Placed<TypedFigure>[]
  readonly searchNames: Placed<readonly [lang: Lang, fiche: string, names: readonly string[]]>[]
  readonly distress: Placed<Distress>[]
  ledger: Ledger
}

export function emptyContent(root: string): RawContent {
  return {
    root, ficheFiles: [], present: new Set(), texts: [], facts: [], terms: [], termForms: [], contacts: [], sources: [], themes: [],
    languages: [], letters: [], checkUps: [], checkUpRules: [], pictograms: [], sites: [], wordings: [], typedFigures: [], searchNames: [], distress: [], ledger: { entries: [], count: null, strange: [] },
  }
}

/**
 * Adds what one file says.
 *
 * @param source null when the file could not be read: it counts as present all the same.
 */
export function addFile(raw: RawContent, is: Kind, file: string, source: string | null, report: FileReport): void {
  raw.present.add(is.kind)
  if (is.kind === 'fiche') {
    const at = { fiche: is.fiche, lang: is.lang, level: is.level, file }
    raw.ficheFiles.push(at)
    const read = source === null ? null : readVersion(at, source, report)
    if (read !== null) raw.texts.push(read)
    return
  }
  if (source === null) return
  if (is.kind === 'codes') {
    raw.ledger = parseLedger(source)
    return
  }
  const yaml = readYaml(source, report)
  if (yaml === null) return
  switch (is.kind) {
    case 'facts': return void raw.facts.push(...readFacts(yaml, file, report))
    case 'contacts': return void raw.contacts.push(...readContacts(yaml, file, report))
    case 'sources': return void raw.sources.push(...readSources(yaml, file, report))
    case 'themes': return void raw.themes.push(...readThemes(yaml, file, report))
    case 'languages': return void raw.languages.push(...readLanguages(yaml, file, report))
    case 'distress': return void raw.distress.push(...readDistress(yaml, file, report))
    case 'pictograms': return void raw.pictograms.push(...readPictograms(yaml, file, report))
    case 'site': return void raw.sites.push(...readSite(yaml, file, report))
    case 'typed-figures': return void raw.typedFigures.push(...readTypedFigures(yaml, file, report))
    case 'term': return void raw.terms.push(...readTerm(is.id, yaml, file, report, raw.termForms))
    case 'letter': return void raw.letters.push(...readLetter(is.id, yaml, file, report))
    case 'check-up': return void raw.checkUps.push(...readCheckUp(is.id, yaml, file, report))
    case 'check-up-rules': return void raw.checkUpRules.push(...readCheckUpRules(is.id, yaml, file, report))
    case 'wording':
      for (const { value, ...at } of readWordings(yaml, file, report)) raw.wordings.push({ ...at, value: [is.id, value] })
      return
    case 'search':
      for (const { value, ...at } of readSearchNames(yaml, file, report)) raw.searchNames.push({ ...at, value: [is.id, ...value] })
  }
}
