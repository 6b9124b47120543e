import type { Chosen } from '../../../collection/collection.ts'
import { readChosen, withoutPart, withPart, writeChosen } from '../../../collection/collection.ts'
import { announce } from '../announce.ts'
import type { Parts } from '../collection/given-part.ts'
import { data, say } from './data.ts'
import { partLine } from './part-list.ts'

/** How many are remembered. */
const MOST = 10
const place = 'recentes'

/** The last parts given: kept on the device only while the advisor asks for it. */
export interface Recent {
  readonly remember: (part: Chosen) => void
}

export function recent(desk: HTMLElement, parts: Parts, said: HTMLElement): Recent {
  const asked = desk.querySelector<HTMLInputElement>('[data-keep-recent]')
  const list = desk.querySelector<HTMLElement>('[data-recent]')
  const clear = desk.querySelector<HTMLElement>('[data-clear-recent]')

  function kept(): string | null {
    try {
      return localStorage.getItem(place)
    } catch {
      return null
    }
  }

  function keep(chosen: string | null): void {
    try {
      if (chosen === null) localStorage.removeItem(place)
      else localStorage.setItem(place, chosen)
    } catch {
      // Nothing can be kept: the box says so by itself.
    }
    void show()
  }

  async function show(): Promise<void> {
    const now = kept()
    const { chosen } = readChosen(now ?? '', data.own)
    const found = await Promise.all(chosen.map((each) => parts.find(each).catch(() => null)))
    if (!asked || !list || !clear || now !== kept()) return
    asked.checked = now !== null
    list.textContent = ''
    for (const part of found) if (part) list.append(partLine(part, null))
    clear.hidden = now === null
  }

  asked?.addEventListener('change', () => keep(asked.checked ? '' : null))
  clear?.addEventListener('click', () => {
    keep(null)
    announce(said, say('cleared'))
    asked?.focus()
  })
  // Asked for before this was loaded.
  if (asked?.checked && kept() === null) keep('')
  else void show()
  return {
    remember: (part) => {
      const now = kept()
      if (now === null) return
      const before = withoutPart(readChosen(now, data.own).chosen, part)
      keep(writeChosen(withPart([], part).concat(before).slice(0, MOST), data.own))
    },
  }
}
