import type { Lang } from '../library/lang.ts'

/** A file of a whole copy of a language. */
export interface PackFile {
  /** Its address, from the root. */
  readonly url: string
  /** `sha256-…`, as a browser checks what it receives. */
  readonly integrity: string
}

/** The size of a whole copy. */
export interface PackSize {
  /** Changes with any file. */
  readonly version: string
  readonly pages: number
  /** Bytes on the device. */
  readonly device: number
  /** Bytes to download from a server that compresses (gzip). */
  readonly download: number
}

/** Every file of a whole copy. */
export interface Pack {
  readonly version: string
  readonly files: readonly PackFile[]
}

/**
 * Whether a whole copy of a language holds a file of the site: its pages, its search, scripts, styles and pictures.
 *
 * @param path below the site's folder, with forward slashes: `ar/ame/index.html`.
 */
export function isInPack(path: string, lang: Lang): boolean {
  const [first = '', second = '', third = ''] = path.split('/')
  if (first === lang) return path.endsWith('.html')
  if (first === 'pagefind') return second === lang || !path.includes('/', first.length + 1)
  // A picture of a code is named by its language and level: `ar.svg`, `fr-falc.svg`.
  if (first === 'c') return third === `${lang}.svg` || (third.startsWith(`${lang}-`) && third.endsWith('.svg'))
  if (first === 'fonts') return path.endsWith('.woff2')
  return first === '_astro' || first === 'pictos' || (second === '' && path.endsWith('.svg'))
}

/** Address of a file. @example addressOf('ar/ame/index.html') // '/ar/ame/' */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/u, '$1')}`
