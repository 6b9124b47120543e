import type { Lang } from '../library/lang.ts'

/** Where the search lies in a built site; the browser and the terminal read the same files. */
export const searchFolder = 'pagefind'

/** Pagefind's browser module, shared by all languages. */
export const browserModule = `${searchFolder}/pagefind.js`

/** Folder of one language: its names, its words and its full-text index. */
export function languageFolder(lang: Lang): string {
  return `${searchFolder}/${lang}`
}

export function namesFile(lang: Lang): string {
  return `${languageFolder(lang)}/names.json`
}

/** Words of the texts, needed only when a question has one that no name has. */
export function wordsFile(lang: Lang): string {
  return `${languageFolder(lang)}/words.txt`
}

/** How people write in distress, in every language: a page carries its own, and reads the others here. */
export const phrasesFile = `${searchFolder}/distress.json`

/** Whom to call in distress, for the terminal: pages carry it themselves. */
export function distressFile(lang: Lang): string {
  return `${languageFolder(lang)}/distress.json`
}
