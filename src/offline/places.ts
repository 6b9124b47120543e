import { base, inside, prefix } from '../base/base.ts'
import type { Lang } from '../library/lang.ts'

/** Address of the page that holds the controls, and that is shown instead of a page that is not kept. */
export const offlinePage = (lang: Lang): string => `${prefix}/${lang}/hors-ligne/`

/** Address of the words that the worker and its pages say. */
export const wordsAddress = (lang: Lang): string => `${offlinePage(lang)}mots.json`

/** Address of the size of a language's whole copy. */
export const sizeAddress = (lang: Lang): string => `${offlinePage(lang)}taille.json`

/** Address of the list of its files. */
export const packAddress = (lang: Lang): string => `${offlinePage(lang)}liste.json`

/** The language of an address, from its first part. @example languageAt('/ar/ame/') // 'ar' */
export const languageAt = (path: string): Lang => inside(path).split('/')[1] ?? ''

/** Caches belong to a whole domain: below a base, ours are told from those of its other sites by their names. */
const kept = (name: string): string => (base === '/' ? name : `${base} ${name}`)

/** Whether a cache of the domain is this site's. */
export const isOurs = (cache: string): boolean => cache.startsWith(kept(''))

/** Pages that were read; the cache is there only where the reader asked for it. */
export const readCache = kept('read')

/** Scripts and pictures of those pages. */
export const filesCache = kept('files')

/** The offline page of each language in use, with what it needs. */
export const shellCache = kept('shell')

/** For each language kept whole, the name of the cache that holds it: one entry, written last. */
export const packsCache = kept('packs')

/** The entry of a language in it. */
export const packEntry = (lang: Lang): string => `${prefix}/${lang}`

/** The cache of one state of a language. */
export const packCache = (lang: Lang, version: string): string => kept(`pack-${lang}-${version}`)
