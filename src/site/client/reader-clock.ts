import { sayDay as say } from './say-day.ts'

/**
 * A page read long after it was made does not lie either: figures whose last day is past by the reader's
 * clock are marked as former and their section warns, figures seen true too long ago say so, and a page
 * that should have been read again says that, as a fresh build would.
 *
 * @param today the day in Paris, `YYYY-MM-DD`.
 * @param article what is looked at, with the words to say it: the text of the page unless told.
 */
export function readerClock(
  today: string,
  article: HTMLElement | null = document.querySelector<HTMLElement>('[data-former]'),
): void {
  if (!article) return
  const words = article.dataset
  for (const fact of Array.from(article.querySelectorAll<HTMLElement>('.fact[data-valid-to]')))
    endFact(fact, today, words)
  for (const drawing of Array.from(article.querySelectorAll<HTMLElement>('.schema[data-valid-to]')))
    endDrawing(drawing, today, words)
  for (const fact of Array.from(article.querySelectorAll<HTMLElement>('[data-recheck-on]'))) ageFact(fact, today, words)
  const next = words['nextCheck'] ?? ''
  if (next !== '' && next < today && !article.querySelector('.notice-overdue')) {
    const notice = document.createElement('p')
    notice.className = 'notice notice-overdue'
    notice.textContent = (words['overdue'] ?? '').replace('{next}', sayDay(next))
    article.querySelector('.preface')?.prepend(notice)
  }
}

function endFact(fact: HTMLElement, today: string, words: DOMStringMap): void {
  const last = fact.dataset['validTo'] ?? ''
  if (fact.dataset['state'] === 'expired' || last >= today) return
  fact.dataset['state'] = 'expired'
  for (const mark of Array.from(fact.querySelectorAll('.fact-mark'))) mark.remove()
  const [before = '', after = ''] = (words['former'] ?? '').replace('{until}', sayDay(last)).split('{value}')
  const table = fact.closest('table')
  if (table) sayAbove(table, fact, { last, before, after })
  else {
    fact.prepend(before)
    fact.append(after)
  }
  warn(fact.closest('.words'), (words['warning'] ?? '').replace('{since}', sayDay(last, 1)), words)
}

/** The figures of a drawing end together: it is marked as a whole, once. */
function endDrawing(drawing: HTMLElement, today: string, words: DOMStringMap): void {
  const last = drawing.dataset['validTo'] ?? ''
  if (drawing.classList.contains('former') || last >= today) return
  drawing.classList.add('former')
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.setAttribute('role', 'note')
  const said = document.createElement('strong')
  said.textContent = words['warningTitle'] ?? ''
  const since = (words['warning'] ?? '').replace('{since}', sayDay(last, 1))
  notice.append(said, document.createElement('br'), since, ' ', words['who'] ?? '')
  drawing.querySelector('figcaption')?.after(notice)
}

/** In a table, what a build says once above it, by a sign, is said there too (`rehype-table-marks.ts`). */
function sayAbove(
  table: HTMLTableElement,
  fact: HTMLElement,
  { last, before, after }: { readonly last: string; readonly before: string; readonly after: string },
): void {
  const caption = table.caption ?? table.createCaption()
  const lines = Array.from(caption.children) as HTMLElement[]
  let line = lines.find(({ dataset }) => dataset['ended'] === last)
  const sign = line?.dataset['sign'] ?? '*'.repeat(lines.length + 1)
  if (!line) {
    line = document.createElement('span')
    line.className = 'line'
    line.dataset['ended'] = last
    line.dataset['sign'] = sign
    line.textContent = `${before}${sign}${after}`
    caption.append(line)
  }
  fact.append(`\u00a0${sign}`)
  fact.closest('td, th')?.classList.add('hatched')
}

function ageFact(fact: HTMLElement, today: string, words: DOMStringMap): void {
  // Pages leave out the state of today's figures.
  if ((fact.dataset['state'] ?? 'current') !== 'current' || (fact.dataset['recheckOn'] ?? '') > today) return
  fact.dataset['state'] = 'to-recheck'
  const seen = fact.dataset['seen'] ?? ''
  const mark = document.createElement('span')
  mark.className = 'fact-mark'
  mark.textContent = seen === '' ? (words['undated'] ?? '') : (words['old'] ?? '').replace('{seen}', sayDay(seen))
  fact.append(mark)
}

function warn(section: Element | null, text: string, words: DOMStringMap): void {
  if (!section || section.querySelector('.notice-expired')) return
  const notice = document.createElement('div')
  notice.className = 'notice notice-expired'
  notice.setAttribute('role', 'note')
  const title = document.createElement('strong')
  title.textContent = words['warningTitle'] ?? ''
  const line = document.createElement('p')
  line.append(title, document.createElement('br'), text, ' ', words['who'] ?? '')
  notice.append(line)
  section.prepend(notice)
}

/** A day in the words of the page's language. */
const sayDay = (date: string, later = 0): string => say(date, document.documentElement.lang, later)
