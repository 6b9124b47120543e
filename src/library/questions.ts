/** What readers ask, and what a fiche must hold to answer them: `questions/<fiche>.yaml`. */
import type { PlainDate } from '../facts/fact.ts'
import type { Level } from '../facts/level.ts'
import type { FicheTarget } from '../markdown/fiche-link.ts'
import { ficheTarget } from '../markdown/fiche-link.ts'
import { mentionAlone } from '../markdown/mentions.ts'
import type { Lang } from './lang.ts'
import type { Place } from './place.ts'

export interface Question {
  /** Permanent, unique in its fiche: `visa-expire`. */
  readonly id: string
  readonly fiche: string
  /** language, with `-falc` for easy words → the question as people say it; French always. */
  readonly question: Readonly<Record<string, string>>
  /** Id of the section that must answer. */
  readonly section: string
  /** Articles of law (`casf.L251-1`) and facts that the answer rests on. */
  readonly restsOn: readonly string[]
  /**
   * Reading (`fr`, `fr-falc`, `en`; `any` for all) → what the answer must hold there; of each element, one way of
   * saying it is enough.
   */
  readonly elements: ReadonlyMap<string, readonly Element[]>
  /** Why the easy text does not answer; null when it must. */
  readonly falcOmitted: string | null
  /** What fresh readers answered, oldest first. */
  readonly readings: readonly QuestionReading[]
  readonly file: string
  readonly line: number
  /** Where its parts stand: `section`, `rests_on.0`, `elements.fr.1`, `readings.0`. */
  readonly places: ReadonlyMap<string, Place>
}

/** The ways of saying one thing. */
export type Element = readonly ElementWay[]

export type ElementWay =
  | { readonly kind: 'words'; readonly typed: string }
  | { readonly kind: 'mention'; readonly of: string; readonly id: string; readonly typed: string }
  /** `fiche:pass` or `fiche:pass#cout` */
  | ({ readonly kind: 'fiche'; readonly typed: string } & FicheTarget)

/** What a reader who had only the page answered, and whether that was right. */
export interface QuestionReading {
  readonly on: PlainDate
  readonly level: Level
  readonly lang: Lang
  readonly result: 'answered' | 'partly' | 'no' | 'wrong'
  readonly note: string | null
  /** Hash of the section that was read; null when nobody noted it. */
  readonly hash: string | null
}

/** Without braces, which YAML would ask to quote. */
const bareMention = /^(contact|letter|law):(\S+)$/

/**
 * Understands one way of saying something, as it is typed in a file of questions.
 *
 * @example elementWay('{{ame.duration}}') // { kind: 'mention', of: 'fact', id: 'ame.duration', … }
 */
export function elementWay(typed: string): ElementWay {
  const target = /\s/.test(typed) ? null : ficheTarget(typed)
  if (target !== null && target.fiche !== '') return { kind: 'fiche', ...target, typed }
  const mention = mentionAlone(typed)
  if (mention !== null) return { kind: 'mention', of: mention.kind, id: mention.id, typed }
  const [, of, id] = bareMention.exec(typed) ?? []
  return of === undefined || id === undefined ? { kind: 'words', typed } : { kind: 'mention', of, id, typed }
}
