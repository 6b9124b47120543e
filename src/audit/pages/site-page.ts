import type { Level } from '../../facts/level.ts'

/** One built page, as its file says it. */
export interface SitePage {
  /** Address on the site, with its last slash: `/fr/ame/`; `/404.html` for the page of lost addresses. */
  readonly path: string
  /** Absolute path of the file. */
  readonly file: string
  readonly html: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly level: Level
  /** Pages made by the same template share it: `fiche`, `home`, `themes/*`, `c/*`… */
  readonly kind: string
}
