/**
 * A list kept on the device: in this tab only, until it is closed, or longer where the reader asked for it. Where
 * the browser keeps nothing, it lasts as long as the page.
 */
export interface Kept {
  readonly read: () => string
  readonly write: (list: string) => void
  /** Whether the browser keeps it from one page to the next. */
  readonly isKept: () => boolean
  /** Whether it outlives the tab. */
  readonly isLong: () => boolean
  readonly keepLong: (long: boolean) => void
  readonly clear: () => void
}

export function keptAs(name: string): Kept {
  let here = ''
  const store = (kind: 'localStorage' | 'sessionStorage'): Storage | null => {
    try {
      return window[kind]
    } catch {
      return null
    }
  }
  const tryTo = <T>(act: () => T, otherwise: T): T => {
    try {
      return act()
    } catch {
      return otherwise
    }
  }
  const get = (kind: 'localStorage' | 'sessionStorage') => tryTo(() => store(kind)?.getItem(name) ?? null, null)
  const isLong = () => get('localStorage') !== null
  const write = (list: string) => {
    here = list
    const kind = isLong() ? 'localStorage' : 'sessionStorage'
    tryTo(() => store(kind)?.setItem(name, list), undefined)
  }
  const forget = () => {
    for (const kind of ['localStorage', 'sessionStorage'] as const)
      tryTo(() => store(kind)?.removeItem(name), undefined)
  }
  return {
    read: () => get('localStorage') ?? get('sessionStorage') ?? here,
    write,
    isKept: () => (get('localStorage') ?? get('sessionStorage')) !== null,
    isLong,
    keepLong: (long) => {
      const list = get('localStorage') ?? get('sessionStorage') ?? here
      forget()
      if (long) tryTo(() => store('localStorage')?.setItem(name, list), undefined)
      else write(list)
    },
    clear: () => {
      here = ''
      forget()
    },
  }
}

/** The parts of « Ma feuille », for the pages of texts and for its own. */
export const mySheet = 'feuille'
