import { factOfRule } from '../check-ups/bind-facts.ts'
import type { CheckUp } from '../check-ups/check-up.ts'
import type { Mention } from '../markdown/mentions.ts'
import { findMentions } from '../markdown/mentions.ts'
import { textsOf } from './check-up-texts.ts'

/** Ids of one kind that the texts of a check-up mention, in any language; repeated as often. */
export function mentionedInCheckUp(checkUp: CheckUp, kind: Mention['kind']): string[] {
  const texts = textsOf(checkUp).flatMap(({ text }) => (typeof text === 'string' ? [text] : Object.values(text)))
  return texts.flatMap((text) => findMentions(text).flatMap((mention) => (mention.kind === kind ? [mention.id] : [])))
}

/** Ids of the facts that a check-up says or calculates with; repeated as often. */
export function factsOfCheckUp(checkUp: CheckUp): string[] {
  return [
    ...mentionedInCheckUp(checkUp, 'fact'),
    ...Object.values(checkUp.rules).flatMap((body) => factOfRule(body) ?? []),
  ]
}
