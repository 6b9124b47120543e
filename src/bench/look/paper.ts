import type { Page } from '@playwright/test'
import type { SitePage } from '../../audit/pages/site-page.ts'
import type { Figure } from './figure.ts'
import { openAt } from './open-at.ts'

const known = new Map<string, number>()

/** Sheets of A4 that a page takes when it is printed, in the reading font; a page is printed once. */
async function sheetsOf(page: Page, path: string): Promise<number> {
  const told = known.get(path)
  if (told !== undefined) return told
  await openAt(page, path, 1280)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const sheets = [...pdf.matchAll(/\/MediaBox /gu)].length
  known.set(path, sheets)
  return sheets
}

/** Among so many of the heaviest is the one that takes most paper: the others are far from it. */
const heaviest = 5

const longestTexts = (pages: readonly SitePage[], kind: string, lang: string) =>
  pages
    .filter((one) => one.kind === kind && one.lang === lang)
    .toSorted((a, b) => b.html.length - a.html.length)
    .slice(0, heaviest)
    .map(({ path }) => path)

const textsOf = (pages: readonly SitePage[], kind: string, lang: string) =>
  pages.filter((one) => one.kind === kind && one.lang === lang).map(({ path }) => path)

/** Sheets of the text that takes most of them. */
const longest = (kind: string, lang: string, most: number): Figure => ({
  name: `papier : feuilles A4 du plus long texte (${kind}, ${lang})`,
  most,
  take: async ({ page, pages }) => {
    let sheets = 0
    for (const path of longestTexts(pages, kind, lang)) sheets = Math.max(sheets, await sheetsOf(page, path))
    return sheets
  },
})

/** How many texts take more sheets than is aimed at. */
const above = (kind: string, lang: string, aim: number): Figure => ({
  name: `papier : textes de plus de ${aim} feuilles A4 (${kind}, ${lang})`,
  most: null,
  take: async ({ page, pages }) => {
    let many = 0
    for (const path of textsOf(pages, kind, lang)) if ((await sheetsOf(page, path)) > aim) many += 1
    return many
  },
})

/** The whole text on paper; the sheet of two sides is for giving. */
export const figures: readonly Figure[] = [
  longest('fiche', 'fr', 6),
  longest('fiche', 'ar', 6),
  above('fiche', 'fr', 5),
  longest('falc/fiche', 'fr', 12),
]
