import { wordsAddress } from '../../../offline/places.ts'
import type { OfflineWords } from '../../worker/shell.ts'

/** Says, on a copy, that today's page has come; the reader opens it when ready. */
export async function sayNewer(): Promise<void> {
  const notice = document.querySelector<HTMLElement>('[data-copy] .notice')
  if (!notice || notice.querySelector('button')) return
  const { newer, readNewer } = await words()
  notice.append(
    ' ',
    newer,
    ' ',
    button(readNewer, () => location.reload()),
  )
}

/** Says, at the end of the page, that another worker waits; it begins when the reader asks. */
async function sayUpdate(waiting: ServiceWorker): Promise<void> {
  if (document.querySelector('[data-update]')) return
  const { update, useUpdate } = await words()
  const place = document.createElement('div')
  place.className = 'wide'
  place.dataset['update'] = ''
  const notice = document.createElement('p')
  notice.className = 'notice'
  notice.setAttribute('role', 'status')
  place.append(notice)
  document.querySelector('main')?.append(place)
  const start = button(useUpdate, () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
    waiting.postMessage('use-update')
  })
  notice.append(update, ' ', start)
}

async function words(): Promise<OfflineWords> {
  const response = await fetch(wordsAddress(document.documentElement.lang))
  return (await response.json()) as OfflineWords
}

/** A button, in a place that gives it its size on every page. */
function button(text: string, act: () => void): HTMLElement {
  const place = document.createElement('span')
  place.className = 'doing'
  const made = document.createElement('button')
  made.className = 'button'
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', act)
  place.append(made)
  return place
}

/** A worker that comes while the page is read is told of as well. */
async function watch(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration) return
  const look = () => registration.waiting && void sayUpdate(registration.waiting)
  const follow = () => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', follow)
  follow()
  look()
}

void watch().catch(() => undefined)
