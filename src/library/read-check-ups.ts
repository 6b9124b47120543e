import type { CheckUp, RuleBody } from '../check-ups/check-up.ts'
import type { CaseBook } from '../check-ups/worked-case.ts'
import type { Place } from './place.ts'
import type { FileReport } from './report.ts'
import { checkUpRulesSchema, checkUpSchema } from './schemas/check-up.ts'
import { caseBookSchema } from './schemas/check-up-cases.ts'
import { validate } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** The words of a check-up, before they meet their rules. */
export interface ReadCheckUp {
  readonly id: string
  readonly file: string
  readonly words: Omit<CheckUp, 'rules'>
  readonly placeOf: YamlText['placeOf']
}

export interface ReadRules {
  readonly id: string
  readonly file: string
  readonly rules: Readonly<Record<string, RuleBody>>
  readonly placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place
}

/** Reads `check-ups/<id>.yaml`. */
export function readCheckUp(id: string, yaml: YamlText, file: string, report: FileReport): ReadCheckUp[] {
  const words = validate(checkUpSchema, yaml, [], report)
  if (words === null) return []
  const { not_for: notFor, ...others } = words
  return [{ id, file, words: { id, file, notFor, ...others }, placeOf: yaml.placeOf }]
}

/** Reads `check-ups/<id>.publicodes.yaml`. */
export function readCheckUpRules(id: string, yaml: YamlText, file: string, report: FileReport): ReadRules[] {
  const rules = validate(checkUpRulesSchema, yaml, [], report)
  return rules === null ? [] : [{ id, file, rules, placeOf: yaml.placeOf }]
}

/** Reads `check-ups/cases/<id>.yaml`. */
export function readCaseBook(id: string, yaml: YamlText, file: string, report: FileReport): CaseBook[] {
  const book = validate(caseBookSchema, yaml, [], report)
  if (book === null) return []
  return [
    {
      id,
      file,
      figures: book.figures,
      cases: book.cases.map((one, index) => ({ ...one, line: yaml.placeOf(['cases', index]).line })),
    },
  ]
}
