import { prefix } from '../../../base/base.ts'
import { givenMessage } from '../../../collection/given-message.ts'
import { smsLength } from '../../../collection/sms-length.ts'
import { codeAddress, qrAddress } from '../../addresses.ts'
import type { GivenText } from '../../collection/given-texts.ts'
import type { GivenPart } from '../collection/given-part.ts'
import { say } from './data.ts'

const whole = (path: string) => new URL(path, location.origin).href

/** The address that a caller can type, or that opens in his language. */
export function linkOf({ code, text }: GivenPart): string {
  return whole(prefix + codeAddress(code, text.lang, text.level))
}

export function messageOf(part: GivenPart): string {
  return givenMessage([part.title], linkOf(part), part.text)
}

export function pictureOf({ code, text }: GivenPart): string {
  return prefix + qrAddress(code, text.lang, text.level)
}

/** What several parts are given with. @param ending the parts, as the end of an address. */
export function messageOfTray(titles: readonly string[], text: GivenText, ending: string): string {
  return givenMessage(titles, trayLink(text, ending), text)
}

export function trayLink({ sheet }: GivenText, ending: string): string {
  return whole(`${sheet}#${ending}`)
}

export function smsTo(message: string): string {
  return `sms:?&body=${encodeURIComponent(message)}`
}

export function mailTo(subject: string, message: string): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`
}

/** « 142 signes, 1 SMS ». */
export function sayLength(message: string): string {
  const { characters, parts } = smsLength(message)
  return say('length', { characters: String(characters), parts: String(parts) })
}
