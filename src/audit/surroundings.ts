import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sumOf } from './remembered.ts'

/** What pages are drawn with: styles, scripts, letters, pictures. Pages themselves and data are not. */
const drawing = /\.(?:css|js|svg|png|jpg|webp|avif|woff2)$/u

/**
 * One sum for everything, besides its own HTML, that decides what an audit sees in a page: the files that pages are
 * drawn with, the program of the audit and what it is made of, the browser.
 *
 * @param site absolute path of the built site.
 * @param browser name and version.
 */
export function surroundingsOf(site: string, browser: string): string {
  const root = join(import.meta.dirname, '../..')
  // The checks, what they are made of, and the versions of axe-core and the others.
  const rooms = ['audit', 'falc', 'facts'].map((room) => sumOfFiles(join(root, 'src', room), /\.ts$/u))
  const program = [...rooms, readFileSync(join(root, 'package-lock.json'), 'utf8')]
  return sumOf(browser, process.platform, sumOfFiles(site, drawing), ...program)
}

function sumOfFiles(folder: string, wanted: RegExp): string {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => wanted.test(name))
  return sumOf(names.sort().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}
