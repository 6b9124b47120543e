import { library } from 'virtual:library'
import type { Level } from '../facts/level.ts'
import { isEasy } from '../facts/level.ts'
import { localized } from '../facts/localized.ts'
import type { Version } from '../library/fiche.ts'
import type { Lang } from '../library/lang.ts'
import { typeset } from '../markdown/in-language.ts'
import { sentenceLines } from '../reading/sentence-lines.ts'
import { interfaceIn } from './strings/interface-in.ts'

/** Name of a reading level for readers of a language; French where it has none in that language. */
export function levelName(level: Level, lang: Lang): string {
  const { words } = interfaceIn(lang)
  const easy = library.levels.get(level)
  if (!isEasy(level) || easy === undefined) return words.levels.standard
  const { text, lang: said } = localized(easy.name, lang)
  return typeset(text, said)
}

/** What is said of the codes printed on paper, in the words of a level or the usual ones; easy: a sentence a line. */
export function codeHint(level: Level, lang: Lang): readonly string[] {
  const hint = library.levels.get(level)?.codeHint ?? null
  const own = hint === null ? null : localized(hint, lang)
  if (own === null || own.lang !== lang) return sentenceLines(interfaceIn(lang).words.code.hint, level)
  return own.text
    .trim()
    .split('\n')
    .map((line) => typeset(line, lang))
}

/** What is said above a text of a level that nobody has validated, in its language; null for the usual words. */
export function levelNotice({ level, lang }: Pick<Version, 'level' | 'lang'>): string | null {
  const notice = library.levels.get(level)?.notice ?? null
  if (notice === null) return null
  const { text, lang: said } = localized(notice, lang)
  return said === lang ? typeset(text, said) : null
}
