import type { Lang } from '../library/model.ts'

/** Where the search lies in a built site; the browser and the terminal read the same files. */
export const searchFolder = 'pagefind'

/** Pagefind's browser module, shared by all languages. */
export const browserModule = `${searchFolder}/pagefind.js`

/** Folder of one language: its names and its full-text index. */
export function languageFolder(lang: Lang): string {
  return `${searchFolder}/${lang}`
}

export function namesFile(lang: Lang): string {
  return `${languageFolder(lang)}/names.json`
}
