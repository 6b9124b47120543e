import { announce } from '../announce.ts'

/** A part of the page: its places by name, and its message. */
export interface Part {
  readonly place: (name: string) => HTMLElement | null
  /** Shows a place, or hides it. */
  readonly reveal: (name: string, shown: boolean) => void
  /** Says a message of the part's own, by name, its blanks filled. */
  readonly say: (name: string, given?: Readonly<Record<string, string>>) => void
  /** Puts the keyboard on the part's title: what it was on has gone. */
  readonly toTitle: () => void
  readonly onPress: (name: string, act: () => void) => void
}

/** @param root element that holds the places (`data-place`), the status, and the messages (`data-say-…`). */
export function partOf(root: HTMLElement): Part {
  const place = (name: string) => root.querySelector<HTMLElement>(`[data-place="${name}"]`)
  const status = root.querySelector<HTMLElement>('[role="status"]')
  return {
    place,
    reveal: (name, shown) => {
      const found = place(name)
      if (found) found.hidden = !shown
    },
    say: (name, given = {}) => {
      const message = root.getAttribute(`data-say-${name}`) ?? ''
      if (status) announce(status, filled(message, given))
    },
    toTitle: () => root.querySelector<HTMLElement>('h2')?.focus(),
    onPress: (name, act) => place(name)?.addEventListener('click', act),
  }
}

/** A message with its blanks filled. @example filled('{pages} pages', { pages: '3' }) */
export const filled = (message: string, given: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/gu, (blank, name: string) => given[name] ?? blank)
