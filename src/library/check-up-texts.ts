import type { CheckUp, OutcomeTexts } from '../check-ups/check-up.ts'
import type { Localized } from '../facts/fact.ts'
import { asksByName } from '../markdown/asks-by-name.ts'
import { parseMarkdown } from '../markdown/parse.ts'
import { listReferences } from './references.ts'
import type { Reference } from './section.ts'

/** A text of a check-up and its path in the file. */
export interface PlacedText {
  readonly path: readonly PropertyKey[]
  readonly text: Localized
}

const outcomeFields = ['title', 'meaning', 'why', 'next'] as const

/** Every text of a check-up that a reader may see. */
export function textsOf({
  title,
  intro,
  notFor,
  questions,
  conditions,
  outcomes,
  withheld,
  doubtful,
}: Omit<CheckUp, 'rules'>): PlacedText[] {
  const of = (path: readonly PropertyKey[], texts: OutcomeTexts) =>
    outcomeFields.map((field) => ({ path: [...path, field], text: texts[field] }))
  return [
    { path: ['title'], text: title },
    { path: ['intro'], text: intro },
    ...(notFor === null ? [] : [{ path: ['not_for'], text: notFor }]),
    ...questions.flatMap(({ label, help, options }, index) => [
      { path: ['questions', index, 'label'], text: label },
      ...(help === null ? [] : [{ path: ['questions', index, 'help'], text: help }]),
      ...options.map((option, rank) => ({ path: ['questions', index, 'options', rank, 'label'], text: option.label })),
    ]),
    ...Object.entries(conditions).map(([name, text]) => ({ path: ['conditions', name], text })),
    ...outcomes.flatMap((outcome, index) => [
      ...of(['outcomes', index], outcome),
      ...outcome.amounts.map(({ label }, rank) => ({
        path: ['outcomes', index, 'amounts', rank, 'label'],
        text: label,
      })),
    ]),
    ...(withheld === null ? [] : of(['withheld'], withheld)),
    ...(doubtful === null ? [] : of(['doubtful'], doubtful)),
  ]
}

/** What a text of a check-up asks for, mentions and links; their places are those of the text alone. */
export function referencesInText(text: string): Reference[] {
  return asksByName(text) ? listReferences(parseMarkdown(text).children) : []
}
