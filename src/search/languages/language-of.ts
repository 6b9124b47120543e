import { searchLanguages } from '#languages-of-search'
import type { SearchLanguage } from './language.ts'

const same = (text: string) => text

/** A language of which nothing is known: words are compared as they stand. */
const plain: SearchLanguage = { rewrite: same, stem: same, unglue: same, sound: same }

/** What searching knows of a language, by its BCP 47 code; regions and scripts are left aside. */
export function languageOf(code: string): SearchLanguage {
  return searchLanguages.get(code.split('-')[0] ?? code) ?? plain
}
