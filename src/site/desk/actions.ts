import type { Strings } from '../../languages/words.ts'

/** What can be done with a result of the desk, and the letter that does it until the advisor chooses another. */
export const firstKeys = {
  link: 'c',
  message: 'm',
  sms: 's',
  mail: 'e',
  qr: 'q',
  print: 'p',
  read: 'r',
  beside: 'd',
  add: 'a',
  text: 't',
} as const

export type DeskAction = keyof typeof firstKeys

/** The actions by name, in their order on the page. Those that lead elsewhere are links. */
export function deskActions({
  desk,
  give,
  sheet,
}: Strings): { readonly id: DeskAction; readonly name: string; readonly href: string | null }[] {
  return [
    { id: 'link', name: give.copyLink, href: null },
    { id: 'message', name: desk.copyMessage, href: null },
    { id: 'sms', name: give.sms, href: 'sms:' },
    { id: 'mail', name: give.mail, href: 'mailto:' },
    { id: 'qr', name: desk.showQr, href: null },
    { id: 'print', name: sheet.print, href: '#' },
    { id: 'read', name: desk.readHere, href: null },
    { id: 'beside', name: desk.beside, href: null },
    { id: 'add', name: desk.add, href: null },
    { id: 'text', name: desk.changeText, href: null },
  ]
}
