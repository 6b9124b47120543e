import { withScripts } from '../collection/elements.ts'
import { isWritten } from './keys.ts'

/** The desk is loaded when it is first used, or opened with something to show; what is pressed meanwhile waits. */
const desk = document.querySelector<HTMLElement>('[data-desk]')
const form = desk?.querySelector<HTMLFormElement>('form[data-desk-search]')
const ask = desk?.querySelector<HTMLElement>('.desk-ask')
if (desk && form && ask) start(desk, form, ask)

function start(root: HTMLElement, asked: HTMLFormElement, place: HTMLElement): void {
  const box = asked.querySelector('input')
  const waiting: Event[] = []
  let state: 'closed' | 'opening' | 'open' = 'closed'

  const open = () => {
    if (state !== 'closed') return
    state = 'opening'
    import('./open-desk.ts').then(
      () => {
        state = 'open'
        for (const event of waiting) (event.type === 'submit' ? asked : place).dispatchEvent(event)
      },
      () => {
        state = 'closed'
      },
    )
  }

  withScripts(root)
  root.addEventListener('focusin', open)
  asked.addEventListener('submit', (event) => {
    event.preventDefault()
    if (state === 'open') return
    waiting.push(new Event('submit', { cancelable: true }))
    place.focus({ preventScroll: true })
    open()
  })
  document.addEventListener('keydown', (event) => {
    const { target, key, code } = event
    // One writes at once, without looking for the box: the letter goes in it.
    if (target === document.body && isWritten(event)) box?.focus()
    else if (target === place && state !== 'open')
      waiting.push(new KeyboardEvent('keydown', { key, code, bubbles: true }))
  })
  asked.dataset['ready'] = ''
  if (location.hash !== '' || hasRecent()) open()
}

function hasRecent(): boolean {
  try {
    return localStorage.getItem('recentes') !== null
  } catch {
    return false
  }
}
