import { factOfRule } from '../check-ups/bind-facts.ts'
import type { CheckUp } from '../check-ups/check-up.ts'
import type { MentionKind } from '../markdown/mentions.ts'
import { referencesInText, textsOf } from './check-up-texts.ts'

/** Ids of one kind that the texts of a check-up mention, in any language; repeated as often. */
export function mentionedInCheckUp(checkUp: CheckUp, kind: MentionKind): string[] {
  const texts = textsOf(checkUp).flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text)))
  return texts.flatMap((text) =>
    referencesInText(text).flatMap((reference) => (reference.kind === kind ? [reference.target] : [])),
  )
}

/** Ids of the facts that a check-up says or calculates with; repeated as often. */
export function factsOfCheckUp(checkUp: CheckUp): string[] {
  return [
    ...mentionedInCheckUp(checkUp, 'fact'),
    ...Object.values(checkUp.rules).flatMap((body) => factOfRule(body) ?? []),
  ]
}
