import type { Lang } from '../library/model.ts'

/** Address of the page that holds the controls, and that is shown instead of a page that is not kept. */
export const offlinePage = (lang: Lang): string => `/${lang}/hors-ligne/`

/** Address of the words that the worker and its pages say. */
export const wordsAddress = (lang: Lang): string => `${offlinePage(lang)}mots.json`

/** Address of the size of a language's whole copy. */
export const sizeAddress = (lang: Lang): string => `${offlinePage(lang)}taille.json`

/** Address of the list of its files. */
export const packAddress = (lang: Lang): string => `${offlinePage(lang)}liste.json`

/** The language of an address, from its first part. @example languageAt('/ar/ame/') // 'ar' */
export const languageAt = (path: string): Lang => path.split('/')[1] ?? ''

/** Pages that were read; the cache is there only where the reader asked for it. */
export const readCache = 'read'

/** Scripts and pictures of those pages. */
export const filesCache = 'files'

/** The offline page of each language in use, with what it needs. */
export const shellCache = 'shell'

/** For each language kept whole, the name of the cache that holds it: one entry, written last. */
export const packsCache = 'packs'

/** The entry of a language in it. */
export const packEntry = (lang: Lang): string => `/${lang}`

/** The cache of one state of a language. */
export const packCache = (lang: Lang, version: string): string => `pack-${lang}-${version}`
