import { afterShown } from '../after-shown.ts'

/** What its buttons say. */
interface Words {
  readonly part: string
  readonly previousPart: string
  readonly nextPart: string
}

const parts = Array.from(document.querySelectorAll<HTMLElement>('.part'))
let row: HTMLElement | undefined
let at = 0

/** Shows one part of the page at a time, with the way to the others below it; the whole page again without words. */
export function showOnePart(words: Words | null): void {
  removeEventListener('hashchange', toTarget)
  row?.remove()
  row = undefined
  document.documentElement.toggleAttribute('data-parted', words !== null && parts.length > 1)
  if (words === null || parts.length < 2) return
  const made = document.createElement('p')
  row = made
  made.className = 'one-part'
  const count = document.createElement('span')
  const step = (name: string, by: number) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = name
    button.addEventListener('click', () => show(at + by, true))
    return button
  }
  const [back, on] = [step(words.previousPart, -1), step(words.nextPart, 1)]
  made.append(back, count, on)
  made.addEventListener('shown', () => {
    count.textContent = words.part.replace('{n}', String(at + 1)).replace('{all}', String(parts.length))
    back.hidden = at === 0
    on.hidden = at === parts.length - 1
  })
  addEventListener('hashchange', toTarget)
  show(0, false)
  toTarget()
}

/** The part that holds what the address names is shown, and what it names is brought in sight. */
function toTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const rank = parts.findIndex((part) => part.contains(target))
  if (!target || rank === -1) return
  show(rank, false)
  target.scrollIntoView()
}

function show(rank: number, goes: boolean): void {
  at = rank
  for (const [other, part] of parts.entries()) {
    if (other === rank) part.dataset['shown'] = ''
    else delete part.dataset['shown']
  }
  const part = parts[rank]
  if (!part || !row) return
  part.after(row)
  row.dispatchEvent(new Event('shown'))
  if (!goes) return
  const title = part.querySelector<HTMLElement>('h2')
  part.scrollIntoView()
  if (!title) return
  title.tabIndex = -1
  afterShown(() => title.focus({ preventScroll: true }))
}
