import { arabic } from './ar.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import type { SearchLanguage } from './language.ts'

const same = (text: string) => text

/** A language of which nothing is known: words are compared as they stand. */
const plain: SearchLanguage = { rewrite: same, stem: same, unglue: same, sound: same }

const languages: Readonly<Record<string, SearchLanguage>> = { fr: french, en: english, ar: arabic }

/** What searching knows of a language, by its BCP 47 code; regions and scripts are left aside. */
export function languageOf(code: string): SearchLanguage {
  return languages[code.split('-')[0] ?? code] ?? plain
}
