import { make } from '../collection/elements.ts'
import { say } from './data.ts'

/** Shows the code to photograph on the whole screen; Esc or the button leaves, and the keyboard is where it was. */
export function showCode(picture: string, title: string): void {
  const before = document.activeElement
  const screen = make('div', '', { class: 'full-screen', role: 'dialog', 'aria-modal': 'true', 'aria-label': title })
  const close = make('button', say('close'), { type: 'button', class: 'button' })
  const leave = () => {
    screen.remove()
    if (before instanceof HTMLElement) before.focus()
  }
  close.addEventListener('click', leave)
  screen.addEventListener('keydown', (event) => {
    event.stopPropagation()
    if (event.key === 'Tab') event.preventDefault()
    if (event.key === 'Escape') leave()
  })
  screen.append(make('p', title), make('img', '', { src: picture, alt: say('qr') }), close)
  document.body.append(screen)
  close.focus()
}
