import type { CheckUp } from '../check-ups/check-up.ts'
import { textsOf } from '../library/check-up-texts.ts'
import type { Library } from '../library/model.ts'

/** A line of a text of a check-up, and where it is written. */
export interface CheckUpLine {
  readonly checkUp: CheckUp
  /** `outcomes.2.next (fr-falc)` */
  readonly where: string
  /** Language alone, without its reading level. */
  readonly lang: string
  readonly line: string
}

/** Every line that the check-ups may show, in every language and reading level. */
export function* checkUpTexts({ checkUps }: Pick<Library, 'checkUps'>): Iterable<CheckUpLine> {
  for (const checkUp of checkUps.values()) {
    for (const { path, text } of textsOf(checkUp)) {
      for (const [key, value] of Object.entries(typeof text === 'string' ? { fr: text } : text)) {
        for (const line of value.split('\n')) yield { checkUp, where: `${path.join('.')} (${key})`, lang: key.replace(/-[a-z]+$/u, ''), line }
      }
    }
  }
}
