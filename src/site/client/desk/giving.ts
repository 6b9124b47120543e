import type { DeskAction } from '../../desk/actions.ts'
import { announce } from '../announce.ts'
import { copyText } from '../collection/copy-text.ts'
import type { GivenPart, Parts } from '../collection/given-part.ts'
import { data, say } from './data.ts'
import { showCode } from './full-screen-code.ts'
import { linkOf, mailTo, messageOf, pictureOf, sayLength, smsTo } from './give-part.ts'
import type { Reading } from './reading.ts'
import type { Recent } from './recent.ts'
import type { Tray } from './tray.ts'

/** Gives the current result, in the text chosen for the caller. */
export interface Giving {
  /** Shows the message of a result before it is given. */
  readonly prepare: (row: HTMLElement | null) => Promise<void>
  readonly act: (action: Exclude<DeskAction, 'text'>) => Promise<void>
}

interface Uses {
  readonly actions: HTMLElement
  readonly parts: Parts
  readonly current: () => HTMLElement | null
  readonly text: () => string
  readonly copy: Copy
  /** Says that nothing can be given now. */
  readonly fail: () => void
  readonly tell: (message: string) => void
  readonly read: Reading
  readonly tray: Tray
  readonly recent: Recent
}

export function giving({ actions, parts, current, text, copy, fail, tell, read, tray, recent }: Uses): Giving {
  let given: GivenPart | null = null
  const part = (name: string) => actions.querySelector<HTMLElement>(name)

  async function prepare(row: HTMLElement | null): Promise<void> {
    const wanted = { code: row?.dataset['code'] ?? '', text: text() }
    given = null
    const found = wanted.code === '' ? null : await parts.find(wanted).catch(() => null)
    if (row !== current() || wanted.text !== text() || !found) return
    given = found
    const message = messageOf(found)
    const { lang, dir } = found.text
    Object.assign(part('[data-message]') ?? {}, { textContent: message, lang, dir })
    Object.assign(part('[data-length]') ?? {}, { textContent: sayLength(message) })
    part('[data-do="sms"]')?.setAttribute('href', smsTo(message))
    part('[data-do="mail"]')?.setAttribute('href', mailTo(found.title, message))
    part('[data-do="print"]')?.setAttribute('href', `${found.sheet}#imprimer`)
  }

  async function act(action: Exclude<DeskAction, 'text'>): Promise<void> {
    if (!given) await prepare(current())
    if (!given) return fail()
    const { code, title, text: its } = given
    const chosen = { code, text: its.key }
    switch (action) {
      case 'read':
        return read.open(code, [its.key])
      case 'beside':
        return read.open(code, [data.own, its.key === data.own ? otherText(given) : its.key])
      case 'link':
        await copy(linkOf(given), say('copiedLink', { title }))
        break
      case 'message':
        await copy(messageOf(given), say('copiedMessage', { title }))
        break
      case 'qr':
        showCode(pictureOf(given), title)
        break
      case 'add':
        tray.add(chosen)
        tell(say('added', { title }))
        break
      default:
        part(`a[data-do="${action}"]`)?.click()
    }
    recent.remember(chosen)
  }

  return { prepare, act }
}

/** Another text to read beside that of the advisor's own language: the first that has the part. */
function otherText({ fiche, text }: GivenPart): string {
  const others = data.texts.filter(
    ({ key, lang, level }) =>
      key !== text.key && (lang === fiche.lang ? fiche.levels[level] !== undefined : fiche.languages.includes(lang)),
  )
  return others[0]?.key ?? text.key
}

/** Copies a text and says so, or shows it to be copied by hand. */
export type Copy = (text: string, done: string) => Promise<void>

export function copier(status: HTMLElement, byHand: HTMLElement): Copy {
  return async (text, done) => {
    const copied = await copyText(text)
    byHand.hidden = copied
    byHand.textContent = copied ? '' : text
    announce(status, copied ? done : say('copyRefused'))
  }
}
