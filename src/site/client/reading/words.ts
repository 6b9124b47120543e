import { prefix } from '../../../base/base.ts'
import type { Strings } from '../../../languages/words.ts'

/** Words with their blanks left as they are: `{n}`. */
type Plain<T> = { readonly [Name in keyof T]: T[Name] extends (...given: never[]) => string ? string : T[Name] }

/** The words of the reading help, as `/<lang>/mieux-lire.json` gives them. */
export interface ReadingWords {
  readonly lang: string
  readonly dir: string
  readonly reading: Plain<Strings['reading']>
  readonly listen: Strings['listen']
}

let asked: Promise<ReadingWords> | undefined

/** The words, in the language of the page: asked for once, when they are needed. @throws when they can't be had. */
export function readingWords(): Promise<ReadingWords> {
  asked ??= fetch(`${prefix}/${document.documentElement.lang}/mieux-lire.json`).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json() as Promise<ReadingWords>
  })
  asked.catch(() => {
    asked = undefined
  })
  return asked
}
