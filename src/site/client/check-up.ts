import { openNotesInPlace } from './notes.ts'
import { openOnPaper } from './open-on-paper.ts'
import { readerClock } from './reader-clock.ts'
import { whenDayChanges } from './when-day-changes.ts'

/** Opens the questions when the reader asks for them: the engine is loaded only then. */
const page = document.querySelector<HTMLElement>('[data-check-up]')
const link = page?.querySelector<HTMLAnchorElement>('a[data-start]')

whenDayChanges(readerClock)
openNotesInPlace()
openOnPaper()

if (page && link) {
  // Without this script the link leads to the rules; with it, it is a button that opens the questions.
  const start = document.createElement('button')
  start.type = 'button'
  start.className = link.className
  start.dataset['start'] = ''
  start.append(...link.childNodes)
  for (const name of ['lang', 'dir']) {
    const value = link.getAttribute(name)
    if (value !== null) start.setAttribute(name, value)
  }
  link.replaceWith(start)
  start.addEventListener('click', async () => {
    start.disabled = true
    try {
      const { openCheckUp } = await import('./check-up-talk.ts')
      openCheckUp(page, new Date())
    } catch {
      const failed = page.querySelector<HTMLElement>('[data-failed]')
      if (failed) failed.textContent = failed.dataset['failed'] ?? ''
      start.disabled = false
      start.focus()
    } finally {
      start.disabled = false
    }
  })
  // Coming back to the page, perhaps on a shared device: what was answered is forgotten.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload()
  })
}
