import { library } from 'virtual:library'
import type { Lang } from '../../library/lang.ts'
import type { Interface } from './interface-of.ts'
import { interfaceOf } from './interface-of.ts'

const made = new Map<Lang, Interface>()

/** The interface of the site in a language; each is made once. */
export function interfaceIn(lang: Lang): Interface {
  const known = made.get(lang) ?? interfaceOf(library.languageFiles, lang)
  made.set(lang, known)
  return known
}
