import { make } from '../collection/elements.ts'
import type { GivenPart } from '../collection/given-part.ts'
import { readPage, sectionOf } from '../collection/section-of.ts'
import { readerClock } from '../reader-clock.ts'
import { whenDayChanges } from '../when-day-changes.ts'

/** What the sheet says around the parts. */
export type Said = Readonly<Record<string, string>>

/** The chosen parts one after the other, then what to do, papers to bring and numbers to call, each in one list. */
export async function sheetBody(parts: readonly GivenPart[], said: Said): Promise<HTMLElement> {
  const sheet = make('article', '', { class: 'sheet' })
  const side = make('div', '', { class: 'side' })
  sheet.append(side)
  const noticed = new Set<string>()
  for (const part of parts) side.append(await onePart(part, said, noticed))
  const sheets = await sheetsOf(parts)
  const chosen = (section: string | undefined, { fiche }: GivenPart) =>
    parts.some((part) => part.fiche.id === fiche.id && part.section?.id === section)
  side.append(
    ...gathered('steps', said['steps'] ?? '', sheets, (section, part) => !chosen(section.dataset['section'], part)),
    ...papers(said['papers'] ?? '', sheets),
    ...numbers(said['numbers'] ?? '', sheets),
  )
  return sheet
}

interface FicheSheet {
  readonly part: GivenPart
  readonly page: Document
}

/** The sheet of each fiche, once; one that can't be had is left out, its parts are there. */
async function sheetsOf(parts: readonly GivenPart[]): Promise<FicheSheet[]> {
  const first = parts.filter((part, index) => parts.findIndex(({ sheet }) => sheet === part.sheet) === index)
  const read = await Promise.all(
    first.map(async (part) => ({ part, page: await readPage(part.sheet).catch(() => null) })),
  )
  return read.flatMap(({ part, page }) => (page === null ? [] : [{ part, page }]))
}

async function onePart(part: GivenPart, said: Said, noticed: Set<string>): Promise<HTMLElement> {
  const { text, title, address, section } = part
  const made = make('section', '', { lang: text.lang, dir: text.dir, class: text.level === 'standard' ? '' : 'easy' })
  const header = make('header')
  header.append(make('h2', title))
  made.append(header)
  const read = await sectionOf(part).catch(() => undefined)
  if (!read) {
    const line = make('p', `${(read === null ? said['noSection'] : said['failed']) ?? ''} `)
    line.append(make('a', title, { href: address }))
    made.append(line)
    return made
  }
  if (section === null) header.append(make('p', read.title))
  for (const notice of read.notices) {
    const told = `${address.replace(/#.*/, '')} ${notice.textContent ?? ''}`
    if (!noticed.has(told)) made.append(notice)
    noticed.add(told)
  }
  Object.assign(made.dataset, read.clock)
  made.append(read.words)
  const code = make('p', '', { class: 'small' })
  code.append((said['code'] ?? '').replace('{code}', part.code.replace(/..(?=.)/g, '$& ')))
  made.append(code)
  whenDayChanges((today) => readerClock(today, made))
  return made
}

function gathered(
  role: string,
  title: string,
  sheets: readonly FicheSheet[],
  wanted: (section: HTMLElement, part: GivenPart) => boolean,
): HTMLElement[] {
  const found = sheets.flatMap(({ part, page }) =>
    Array.from(page.querySelectorAll<HTMLElement>(`[data-role="${role}"]`))
      .filter((section) => wanted(section, part))
      .flatMap((section) => Array.from(section.querySelectorAll('.words')).map((words) => ({ part, words }))),
  )
  return found.length === 0
    ? []
    : [
        sectionWith(
          title,
          found.flatMap(({ part, words }) => {
            const name = part.fiche.levels[part.text.level] ?? part.fiche.title
            const place = inItsLanguage(make('div'), part)
            place.append(make('h3', name), document.importNode(words, true))
            return [place]
          }),
        ),
      ]
}

/** One list of papers, each once, whatever asks for it. */
function papers(title: string, sheets: readonly FicheSheet[]): HTMLElement[] {
  const list = make('ul', '', { class: 'ticks' })
  const seen = new Set<string>()
  for (const { part, page } of sheets)
    for (const line of Array.from(page.querySelectorAll('[data-role="papers"] .ticks > li'))) {
      const copy = inItsLanguage(document.importNode(line, true) as HTMLElement, part)
      const words = (copy.textContent ?? '').replace(/[\s;.,]+$/u, '').trim()
      if (!seen.has(words)) list.append(copy)
      seen.add(words)
    }
  return list.childElementCount === 0 ? [] : [sectionWith(title, [list])]
}

/** Danger first, then each number once. */
function numbers(title: string, sheets: readonly FicheSheet[]): HTMLElement[] {
  const seen = new Set<string>()
  const lines = sheets.flatMap(({ part, page }) =>
    Array.from(page.querySelectorAll('[data-role="numbers"] > p')).flatMap((line) => {
      const number = line.querySelector('b')?.textContent ?? ''
      if (seen.has(number)) return []
      seen.add(number)
      return [inItsLanguage(document.importNode(line, true) as HTMLElement, part)]
    }),
  )
  return lines.length === 0 ? [] : [sectionWith(title, lines)]
}

function sectionWith(title: string, contents: readonly HTMLElement[]): HTMLElement {
  const section = make('section')
  const header = make('header')
  header.append(make('h2', title))
  section.append(header, ...contents)
  return section
}

function inItsLanguage<Made extends HTMLElement>(element: Made, { text }: GivenPart): Made {
  return Object.assign(element, { lang: text.lang, dir: text.dir })
}
