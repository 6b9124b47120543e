import { library } from 'virtual:library'
import type { CheckUp } from '../../check-ups/check-up.ts'
import type { Level } from '../../facts/level.ts'
import { readingKey, standard } from '../../facts/level.ts'
import { localized } from '../../facts/localized.ts'
import type { Lang } from '../../library/lang.ts'
import { typeset } from '../../markdown/in-language.ts'
import { checkUpAddress } from '../addresses.ts'

export interface ListedCheckUp {
  readonly href: string
  readonly title: string
  readonly lang: Lang
}

/** Whether a check-up has a text in this very language and level. */
export function isWritten({ title }: CheckUp, lang: Lang, level: Level): boolean {
  if (typeof title === 'string') return lang === 'fr' && level === standard
  return title[readingKey(lang, level)] !== undefined
}

/** Links to the check-ups that `wanted` keeps, at the reading level where they have it. */
export function listCheckUps(
  lang: Lang,
  level: Level,
  wanted: (checkUp: CheckUp) => boolean = () => true,
): ListedCheckUp[] {
  return [...library.checkUps.values()].filter(wanted).map((checkUp) => {
    const at = isWritten(checkUp, lang, level) ? level : standard
    const title = localized(checkUp.title, lang, at)
    return { href: checkUpAddress(lang, at, checkUp.id), title: typeset(title.text, title.lang), lang: title.lang }
  })
}
