import { otherPage } from '../trusted/other-page.ts'
import type { GivenPart } from './given-part.ts'

/** Pages of the site, read once. */
const pages = new Map<string, Promise<Document>>()

/** @throws when the page can't be had. */
export function readPage(address: string): Promise<Document> {
  const path = address.replace(/#.*$/, '')
  const known = pages.get(path) ?? askFor(path)
  pages.set(path, known)
  known.catch(() => pages.delete(path))
  return known
}

async function askFor(path: string): Promise<Document> {
  const response = await fetch(path)
  if (response.status !== 200) throw new Error(path)
  return otherPage(await response.text())
}

/** What is read of a part: its title, its text, and what must be known of the whole text before it. */
export interface ReadSection {
  readonly title: string
  /** Unreviewed translation, overdue check: said on each page, and so here. */
  readonly notices: readonly HTMLElement[]
  readonly words: HTMLElement
  /** What the clock of the reader says of figures that end. */
  readonly clock: DOMStringMap
}

/**
 * The section of a part, from the page where it stands: nothing in it unfolds, and no id is there twice.
 *
 * @returns null when the page has no such section.
 */
export async function sectionOf({
  address,
  section,
}: Pick<GivenPart, 'address' | 'section'>): Promise<ReadSection | null> {
  const page = await readPage(address)
  const article = page.querySelector<HTMLElement>('article.fiche')
  const part = section ? page.getElementById(section.id)?.closest('.part') : page.querySelector('.part')
  const words = part?.querySelector('.words')
  if (!article || !part || !words) return null
  const copy = document.importNode(words, true) as HTMLElement
  for (const word of Array.from(copy.querySelectorAll('a.term, a.note-link'))) plainly(word)
  for (const fold of Array.from(copy.querySelectorAll('details'))) unfold(fold)
  for (const named of Array.from(copy.querySelectorAll('[id]'))) named.removeAttribute('id')
  for (const link of Array.from(copy.querySelectorAll('a[href^="#"]')))
    link.setAttribute('href', `${address.replace(/#.*$/, '')}${link.getAttribute('href') ?? ''}`)
  return {
    title: part.querySelector('h2')?.textContent?.trim() ?? '',
    notices: Array.from(
      page.querySelectorAll('.preface > .notice'),
      (notice) => document.importNode(notice, true) as HTMLElement,
    ),
    words: copy,
    clock: article.dataset,
  }
}

function plainly(element: Element): void {
  while (element.firstChild) element.parentNode?.insertBefore(element.firstChild, element)
  element.remove()
}

function unfold(fold: Element): void {
  const open = document.createElement('div')
  for (const child of Array.from(fold.childNodes)) if ((child as Element).tagName !== 'SUMMARY') open.append(child)
  fold.parentNode?.replaceChild(open, fold)
}
