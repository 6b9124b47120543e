import { readerClock } from './reader-clock.ts'
import { whenDayChanges } from './when-day-changes.ts'

whenDayChanges(readerClock)

const button = document.querySelector<HTMLElement>('[data-print]')
if (button) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
