import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Finding } from './finding.ts'
import type { SitePage } from './pages/site-page.ts'
import type { Profile } from './profiles.ts'

/** What audits before this one found in pages that have not changed. */
export interface Remembered {
  /** What was found in this page, read in this way with these checks; null when it was never looked at as it is. */
  recall(page: SitePage, way: Profile): readonly Finding[] | null
  keep(page: SitePage, way: Profile, found: readonly Finding[]): void
}

/** The results of an audit as they lie on disk: the sum says whether they are whole and for this very question. */
interface Kept {
  readonly sum: string
  readonly found: readonly Finding[]
}

/** SHA-256, in hexadecimal, of values told apart. */
export function sumOf(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex')
}

/**
 * Keeps what is found in each page and way of reading, one small file each. A file that is not whole, was altered, or
 * answers another question is passed over: the page is looked at again.
 *
 * @param folder where the files lie; made when first needed.
 * @param surroundings what else decides what is seen: styles, scripts and pictures of the site, the program of the
 * audit, the browser.
 */
export function rememberIn(folder: string, surroundings: string): Remembered {
  const keyOf = ({ path, html }: SitePage, { checks, ...way }: Profile) =>
    sumOf(
      surroundings,
      path,
      html,
      way,
      checks.map(({ rule }) => rule),
    )
  const fileOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`)
  return {
    recall(page, way) {
      const key = keyOf(page, way)
      return existsSync(fileOf(key)) ? foundIn(readFileSync(fileOf(key), 'utf8'), key) : null
    },
    keep(page, way, found) {
      const key = keyOf(page, way)
      const kept: Kept = { sum: sumOf(key, found), found }
      mkdirSync(dirname(fileOf(key)), { recursive: true })
      // Two audits at once: each file is put in its place whole.
      const draft = `${fileOf(key)}.${process.pid}`
      writeFileSync(draft, JSON.stringify(kept))
      renameSync(draft, fileOf(key))
    },
  }
}

function foundIn(text: string, key: string): readonly Finding[] | null {
  try {
    const { sum, found } = JSON.parse(text) as Kept
    return sum === sumOf(key, found) ? found : null
  } catch {
    return null
  }
}
