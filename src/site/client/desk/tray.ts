import type { Chosen } from '../../../collection/collection.ts'
import { readChosen, withoutPart, withPart, writeChosen } from '../../../collection/collection.ts'
import type { GivenPart, Parts } from '../collection/given-part.ts'
import { data, say } from './data.ts'
import { mailTo, messageOfTray, sayLength, smsTo, trayLink } from './give-part.ts'
import { partLine } from './part-list.ts'

/** Parts collected during one call: in the address of the page, after the `#`, and nowhere else. */
export interface Tray {
  readonly add: (chosen: Chosen) => void
  readonly showAll: () => Promise<void>
}

interface Uses {
  readonly parts: Parts
  /** The text that is given now: the link opens in its language. */
  readonly text: () => string
  readonly copy: (text: string, done: string) => Promise<void>
}

export function tray(desk: HTMLElement, { parts, text, copy }: Uses): Tray {
  const part = (name: string) => desk.querySelector<HTMLElement>(`[data-tray-do="${name}"]`)
  const list = desk.querySelector<HTMLElement>('[data-tray]')
  const empty = desk.querySelector<HTMLElement>('[data-tray-empty]')
  const doing = desk.querySelector<HTMLElement>('[data-tray-doing]')
  const length = desk.querySelector<HTMLElement>('[data-tray-length]')
  let turn = 0

  const chosen = () => readChosen(location.hash, data.own).chosen

  function write(changed: readonly Chosen[]): void {
    const ending = writeChosen(changed, data.own)
    history.replaceState(history.state, '', `${location.pathname}${ending === '' ? '' : `#${ending}`}`)
    void showAll()
  }

  async function showAll(): Promise<void> {
    turn += 1
    const mine = turn
    const found = (await Promise.all(chosen().map((each) => parts.find(each).catch(() => null)))).filter(
      (each): each is GivenPart => each !== null,
    )
    const reader = data.texts.find(({ key }) => key === text()) ?? data.texts[0]
    if (mine !== turn || !list || !empty || !doing || !length || !reader) return
    list.textContent = ''
    for (const each of found) list.append(partLine(each, { name: say('remove'), act: () => takeAway(each) }))
    empty.hidden = found.length > 0
    doing.hidden = found.length === 0
    const taken = found.map(({ code, text: { key } }) => ({ code, text: key }))
    const link = trayLink(reader, writeChosen(taken, reader.lang))
    const message = messageOfTray(
      found.map(({ title }) => title),
      reader,
      writeChosen(taken, reader.lang),
    )
    length.textContent = sayLength(message)
    const title = desk.querySelector('#panier')?.textContent ?? ''
    part('sms')?.setAttribute('href', smsTo(message))
    part('mail')?.setAttribute('href', mailTo(title, message))
    part('booklet')?.setAttribute('href', trayLink(reader, writeChosen(taken, reader.lang, true)))
    const does = (name: string, act: () => void) => {
      const button = part(name)
      if (button) button.onclick = act
    }
    does('link', () => void copy(link, say('copiedLink', { title })))
    does('message', () => void copy(message, say('copiedMessage', { title })))
    does('empty', () => write([]))
  }

  function takeAway({ code, text: { key } }: GivenPart): void {
    write(withoutPart(chosen(), { code, text: key }))
    list?.parentElement?.querySelector<HTMLElement>('h2')?.setAttribute('tabindex', '-1')
    list?.parentElement?.querySelector<HTMLElement>('h2')?.focus()
  }

  addEventListener('hashchange', () => void showAll())
  return { add: (part) => write(withPart(chosen(), part)), showAll }
}
