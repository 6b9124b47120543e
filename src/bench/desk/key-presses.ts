import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { NamedFiche, NamesIndex } from '../../search/names-index.ts'
import { namesFile } from '../../search/places.ts'

/** What it takes to give a fiche from one of its everyday names, the keyboard alone. */
export interface Presses {
  readonly fiche: string
  readonly name: string
  /** What of the name was typed before the fiche was the first result. */
  readonly typed: string
  /** Letters, arrows, Enter, and the letter that copies; null when the name does not lead there. */
  readonly presses: number | null
}

/** Names and spellings by which a fiche of a language is asked for, as its editors wrote them. */
export function everydayNames(
  folder: string,
  lang: string,
): { readonly fiche: NamedFiche; readonly names: string[] }[] {
  const { fiches } = JSON.parse(readFileSync(join(folder, namesFile(lang)), 'utf8')) as NamesIndex
  return fiches
    .filter((fiche) => fiche.lang === lang)
    .map((fiche) => ({ fiche, names: [...new Set(fiche.names.map(asTyped))] }))
}

/** One press a letter: capitals and accents are not needed to search. */
function asTyped(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
}

/**
 * Types the beginning of a name on the desk, goes to its fiche and copies its link, with the fewest keys that do it.
 *
 * @param page the desk, open, the clipboard granted.
 * @param most presses beyond which nothing is tried.
 */
export async function pressesFor(page: Page, fiche: NamedFiche, name: string, most: number): Promise<Presses> {
  const letters = Array.from(name)
  let best: Presses = { fiche: fiche.id, name, typed: '', presses: null }
  for (let count = 1; count <= letters.length && count + 2 <= (best.presses ?? most + 1) - 1; count += 1) {
    const typed = letters.slice(0, count).join('')
    await ask(page, typed)
    const arrows = await arrowsTo(page, fiche.id)
    const presses = count + 1 + (arrows ?? Infinity) + 1
    if (arrows === null || presses >= (best.presses ?? most + 1)) continue
    await page.evaluate(() => navigator.clipboard.writeText(''))
    for (let step = 0; step < arrows; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('c')
    if (isLinkOf(fiche, await copied(page))) best = { ...best, typed, presses }
  }
  return best
}

/** Types a question as someone does, sends it, and waits for the keyboard to be on a result or in the box again. */
async function ask(page: Page, typed: string): Promise<void> {
  const box = page.locator('#question')
  await box.fill('')
  await box.focus()
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.matches('li, #question') ?? false)
}

function arrowsTo(page: Page, id: string): Promise<number | null> {
  return page.evaluate((wanted) => {
    const rows = Array.from(document.querySelectorAll<HTMLElement>('[data-search-list] > li'))
    const first = document.activeElement instanceof HTMLElement ? rows.indexOf(document.activeElement) : -1
    const at = rows.findIndex(({ dataset }) => dataset['key'] === `fiche:${wanted}`)
    return first === -1 || at < first ? null : at - first
  }, id)
}

async function copied(page: Page): Promise<string> {
  const text = await page
    .waitForFunction(async () => (await navigator.clipboard.readText()) || null)
    .then((found) => found.jsonValue())
    .catch(() => null)
  return text ?? ''
}

/** Whether what was copied opens the fiche or one of its sections. */
function isLinkOf({ code, sections }: NamedFiche, link: string): boolean {
  const given = /\/c\/(\d+)\//u.exec(link)?.[1]
  return given !== undefined && [code, ...sections.map((section) => section.code)].includes(given)
}
