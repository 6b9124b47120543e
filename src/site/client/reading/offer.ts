import styles from '../../styles/reading/offer.css?inline'
import { addStyles } from './add-styles.ts'
import { keptChoices } from './memory.ts'

/** The button of the reading help, at the end of the top of the page; what it opens comes at its first press. */
export function offerReadingHelp(): void {
  const { reading } = document.body.dataset
  const top = document.querySelector('.head > .wide')
  if (!top || reading === undefined) return
  addStyles(styles)
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'reading-button'
  button.textContent = reading
  button.setAttribute('aria-expanded', 'false')
  // Where the words of the site are in another language than the page, this one too.
  const { lang, dir } = document.querySelector<HTMLElement>('.skip') ?? button
  if (lang) Object.assign(button, { lang, dir })
  button.addEventListener('click', () => void import('./panel.ts').then(({ toggle }) => toggle(button)))
  // Among the ways to read, where there are some: a screen reader says one line of the screen in one stop.
  const way = top.querySelector('.tongues > ul:last-child')?.appendChild(document.createElement('li'))
  ;(way ?? top).append(button)
  const { ruler, onePart } = keptChoices()
  if (ruler || onePart) void import('./follow.ts').then(({ follow }) => follow(keptChoices()))
}
