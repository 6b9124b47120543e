import type { Outcome, OutcomeOf } from '../rule.ts'
import type { ReadingRule } from './reading-rule.ts'
import { checkUpCaseLaw } from './rules/check-up-case-law.ts'
import { checkUpNames } from './rules/check-up-names.ts'
import { checkUpPair } from './rules/check-up-pair.ts'
import { checkUpQuestions } from './rules/check-up-questions.ts'
import { checkUpRules } from './rules/check-up-rules.ts'
import { checkUpWithheld } from './rules/check-up-withheld.ts'
import { colourForm } from './rules/colour-form.ts'
import { dataFicheUnknown } from './rules/data-fiche-unknown.ts'
import { dateImpossible } from './rules/date-impossible.ts'
import { drawing } from './rules/drawing.ts'
import { feedTag } from './rules/feed-tag.ts'
import { fieldMissing } from './rules/field-missing.ts'
import { fieldUnknown } from './rules/field-unknown.ts'
import { fieldValue } from './rules/field-value.ts'
import { fileUnexpected } from './rules/file-unexpected.ts'
import { fileUnreadable } from './rules/file-unreadable.ts'
import { frontMatter } from './rules/front-matter.ts'
import { hiddenSign } from './rules/hidden-sign.ts'
import { idDuplicate } from './rules/id-duplicate.ts'
import { languageBehind } from './rules/language-behind.ts'
import { languageBlanks } from './rules/language-blanks.ts'
import { languageMessages } from './rules/language-messages.ts'
import { languageMissing } from './rules/language-missing.ts'
import { languagePlural } from './rules/language-plural.ts'
import { lawCopy } from './rules/law-copy.ts'
import { lawEntry } from './rules/law-entry.ts'
import { letterFields } from './rules/letter-fields.ts'
import { levelChecker } from './rules/level-checker.ts'
import { lsfCaptions } from './rules/lsf-captions.ts'
import { pageElements } from './rules/page-elements.ts'
import { pageFrench } from './rules/page-french.ts'
import { pageMention } from './rules/page-mention.ts'
import { pageProgram } from './rules/page-program.ts'
import { parts } from './rules/parts.ts'
import { pictogramIcon } from './rules/pictogram-icon.ts'
import { questionEmpty } from './rules/question-empty.ts'
import { sections } from './rules/sections.ts'
import { siteContact } from './rules/site-contact.ts'
import { siteLanguages } from './rules/site-languages.ts'
import { sourceUnknown } from './rules/source-unknown.ts'
import { termFormClaimed } from './rules/term-form-claimed.ts'
import { textTooCostly } from './rules/text-too-costly.ts'
import { yamlSyntax } from './rules/yaml-syntax.ts'

/** Every rule of the reading of files, in the order in which they are documented. */
export const readingRules = [
  yamlSyntax,
  fieldMissing,
  fieldUnknown,
  fieldValue,
  dateImpossible,
  fileUnreadable,
  hiddenSign,
  fileUnexpected,
  textTooCostly,
  frontMatter,
  sections,
  parts,
  idDuplicate,
  sourceUnknown,
  dataFicheUnknown,
  termFormClaimed,
  lawEntry,
  lawCopy,
  questionEmpty,
  levelChecker,
  pictogramIcon,
  siteContact,
  feedTag,
  lsfCaptions,
  colourForm,
  letterFields,
  drawing,
  checkUpCaseLaw,
  checkUpPair,
  checkUpNames,
  checkUpQuestions,
  checkUpRules,
  checkUpWithheld,
  pageFrench,
  pageElements,
  pageMention,
  pageProgram,
  siteLanguages,
  languageMessages,
  languageBlanks,
  languagePlural,
  languageMissing,
  languageBehind,
] as const satisfies readonly ReadingRule[]

/** What a reader may tell. */
export type ReadingOutcome = OutcomeOf<(typeof readingRules)[number]>

/** One whose weight is chosen where it is told. */
export type WeighedOutcome = WeighedOf<(typeof readingRules)[number]>
type WeighedOf<R extends ReadingRule> = R extends { readonly outcomes: infer Os }
  ? { [O in keyof Os & string]: Os[O] extends { readonly or: readonly unknown[] } ? O : never }[keyof Os & string]
  : never

const outcomes: ReadonlyMap<string, Outcome> = new Map(
  readingRules.flatMap((rule) => Object.entries<Outcome>(rule.outcomes)),
)

/** What a problem of the reading weighs; undefined for the name of another. */
export function readingOutcome(name: string): Outcome | undefined {
  return outcomes.get(name)
}

/** True for the name of a problem that a reader may tell. */
export function isReadingOutcome(name: unknown): name is ReadingOutcome {
  return typeof name === 'string' && outcomes.has(name)
}
