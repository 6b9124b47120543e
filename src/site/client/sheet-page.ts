import { readerClock } from './reader-clock.ts'
import { whenDayChanges } from './when-day-changes.ts'

whenDayChanges((today) => readerClock(today))

// Without scripts, the browser's own menu prints: a button that does nothing would not be there.
const template = document.querySelector<HTMLTemplateElement>('template[data-printing]')
template?.replaceWith(template.content)
document.querySelector('[data-print]')?.addEventListener('click', () => print())
if (location.hash === '#imprimer') addEventListener('load', () => print())
