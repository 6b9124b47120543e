import { prefix } from '../../../base/base.ts'
import { phoneLink, sayPhone, smsLink } from '../../../facts/phone.ts'
import type { FoundHelp } from '../../../search/answer.ts'
import type { NamedContact, NamedPage, NamesIndex } from '../../../search/names-index.ts'
import { checkUpAddress, letterAddress, pageAddress } from '../../addresses.ts'
import { copyRow } from './fill-row.ts'
import { fill as fillSentence } from './places.ts'

/** What answers beside fiches: a letter, a check-up, a word explained, someone to call. */
export function helpRow(form: HTMLFormElement, { help }: FoundHelp, index: NamesIndex): DocumentFragment {
  return help.kind === 'contact' ? contactRow(form, help, index) : pageRow(form, help, index)
}

function pageRow(form: HTMLFormElement, page: NamedPage, index: NamesIndex): DocumentFragment {
  const { row, part, fill } = copyRow(form, 'page')
  part('title')?.setAttribute('href', prefix + addressOf(page, index.lang))
  fill('title', page.title)
  fill(
    'lang',
    page.lang === index.lang ? null : (index.languages.find(({ code }) => code === page.lang)?.name ?? page.lang),
  )
  inItsLanguage(part('title'), page.lang, index)
  fill('kind', part('kind')?.getAttribute(`data-${page.kind}`) ?? '')
  return row
}

function addressOf({ kind, id }: NamedPage, lang: string): string {
  if (kind === 'letter') return letterAddress(lang, id)
  return kind === 'word' ? `${pageAddress(lang, 'glossaire')}#${id}` : checkUpAddress(lang, 'standard', id)
}

function contactRow(form: HTMLFormElement, contact: NamedContact, index: NamesIndex): DocumentFragment {
  const { row, part, fill } = copyRow(form, 'contact')
  const { phone, sms, url, unverified } = contact
  fill('title', contact.title)
  if (!unverified) part('unverified')?.remove()
  if (phone !== null) part('phone')?.setAttribute('href', phoneLink(phone))
  fill('phone', phone === null ? null : sayPhone(phone), 'phone-line')
  if (sms !== null) part('sms')?.setAttribute('href', smsLink(sms))
  fill('sms', sms === null ? null : fillSentence(part('sms')?.dataset['text'], { n: sayPhone(sms) }), 'sms-line')
  if (url !== null) Object.assign(part('url') ?? {}, { href: url, rel: 'external noreferrer' })
  fill('url', url === null ? null : url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), 'url-line')
  for (const each of ['forWhom', 'hours', 'cost'] as const) {
    fill(each, contact[each])
    inItsLanguage(part(each), contact.lang, index)
  }
  inItsLanguage(part('title'), contact.lang, index)
  return row
}

function inItsLanguage(element: HTMLElement | null, lang: string, index: NamesIndex): void {
  if (!element || lang === index.lang) return
  element.lang = lang
  element.dir = index.languages.find(({ code }) => code === lang)?.dir ?? 'ltr'
}
