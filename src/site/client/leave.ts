import { announce } from './announce.ts'
import { pressedThrice } from './pressed-thrice.ts'

/** Leaves the page for the neutral one that its link names: by the link, or by the Shift key, three times. */
const link = document.querySelector<HTMLAnchorElement>('[data-leave]')
const status = document.querySelector<HTMLElement>('[data-more]')

function leave(address: string): void {
  // Gone at once, however slow the network; and no way back to this page.
  document.documentElement.hidden = true
  document.title = new URL(address).hostname
  if ('speechSynthesis' in window) speechSynthesis.cancel()
  location.replace(address)
}

if (link && status) {
  const { href } = link
  const messages = status.dataset['more']?.split('|') ?? []
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(href)
  })
  pressedThrice('Shift', (presses) => {
    if (presses === 3) leave(href)
    else announce(status, messages[presses - 1] ?? '')
  })
}
