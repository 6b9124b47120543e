/**
 * Whom a rule helps most: what one reads with. Set by us from the works that the rules name and from the reason that
 * each rule gives; no tag was measured with readers. A rule helps others too.
 */
import { COGA, EVAM, INCLUSION_EUROPE } from './rules/support/references.ts'

export interface ConditionWords {
  /** French, as a reader of the rules finds it. */
  readonly name: string
  /** French: what reading costs then. */
  readonly need: string
  /** The work that says so. */
  readonly reference: string
}

export const conditions = {
  'non-native': {
    name: 'français appris',
    need: 'Les mots rares, les expressions et les formes peu courantes ne sont pas encore connus.',
    reference: EVAM,
  },
  dyslexia: {
    name: 'dyslexie',
    need: 'Reconnaître les lettres et les mots demande un effort ; on perd sa ligne.',
    reference: COGA,
  },
  dyscalculia: {
    name: 'dyscalculie',
    need: 'Un nombre se lit, se compare et se calcule avec peine.',
    reference: COGA,
  },
  aphasia: {
    name: 'aphasie',
    need: 'Les mots rares et les phrases longues ou détournées se perdent.',
    reference: COGA,
  },
  attention: {
    name: 'attention',
    need: 'Un long passage, un détour ou trop de choses à la fois font perdre le fil.',
    reference: COGA,
  },
  intellectual: {
    name: 'handicap intellectuel',
    need: 'Ce qui est abstrait, sous-entendu ou à calculer arrête la lecture.',
    reference: INCLUSION_EUROPE,
  },
} as const satisfies Readonly<Record<string, ConditionWords>>

export type Condition = keyof typeof conditions

export const conditionNames = Object.keys(conditions) as readonly Condition[]

/** The condition of that name, or undefined. */
export function conditionNamed(name: string): Condition | undefined {
  return conditionNames.find((each) => each === name)
}
