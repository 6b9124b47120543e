import type { Element, ElementContent } from 'hast'
import { isRightToLeft } from '../facts/bidi.ts'
import type { Localized } from '../facts/fact.ts'
import { isEasy } from '../facts/level.ts'
import { phoneLink, sayPhone, smsLink } from '../facts/phone.ts'
import type { RenderContext, ShownContact } from './context.ts'
import { element, text } from './element.ts'
import { safeUrl } from './external-link.ts'
import { added, said } from './in-language.ts'

/** A contact inside a sentence: its name and its phone number, or the one that is written to. */
export function contactInText(contact: ShownContact, context: RenderContext): ElementContent[] {
  const name = said(contact.name, context)
  const number = contact.phone ?? contact.sms
  if (number === null) return name
  const reached = phone(number, contact.phone === null ? smsLink : phoneLink, context)
  return [...name, ...added(context.words.colon, context), reached]
}

/** A contact alone on its line: a card with all there is to reach it. */
export function contactCard(contact: ShownContact, context: RenderContext): Element {
  const labels = context.words.contact
  const row = (label: string, value: ElementContent[]): Element =>
    element(
      'p',
      { className: ['contact-row'] },
      element('span', { className: ['contact-label'] }, ...added(`${label}${context.words.colon}`, context)),
      ...value,
    )
  const worded = (label: string, value: Localized | null): Row | null =>
    value === null ? null : { label, row: row(label, said(value, context)) }
  const url = contact.url === null ? null : safeUrl(contact.url)
  const mark =
    contact.confidence === 'unverified'
      ? element('span', { className: ['fact-mark'] }, ...added(` (${context.words.toCheck})`, context))
      : null
  const email = contact.email === null ? null : [address(`mailto:${contact.email}`, contact.email)]
  const site = url === null ? null : [address(url, url.replace(/^https?:\/\/(?:www\.)?|\/$/gu, ''))]
  const rows: readonly (Row | null)[] = [
    worded(labels.hours, contact.hours),
    worded(labels.cost, contact.cost),
    worded(labels.forWhom, contact.forWhom),
    worded(labels.accessibility, contact.accessibility),
    email && { label: labels.email, row: row(labels.email, email) },
    site && { label: labels.site, row: row(labels.site, site) },
    worded(labels.address, contact.address && writtenInFrench(contact.address)),
  ]
  return element(
    // Reading modes clear away a `div` called so.
    'section',
    { className: ['contact'] },
    element('p', { className: ['contact-name'] }, element('strong', {}, ...said(contact.name, context)), mark),
    contact.phone === null ? null : row(labels.phone, [phone(contact.phone, phoneLink, context)]),
    contact.sms === null ? null : row(labels.sms, [phone(contact.sms, smsLink, context)]),
    ...details(rows, context),
  )
}

/** An address is written as a postman reads it: the same words in each language are French, and said so. */
function writtenInFrench(value: Localized): Localized {
  if (typeof value === 'string') return value
  return Object.fromEntries(Object.entries(value).filter(([lang, words]) => lang === 'fr' || words !== value['fr']))
}

/** A row of a card, and what it is about. */
interface Row {
  readonly label: string
  readonly row: Element
}

/**
 * What a card says besides its numbers. In easy texts whom it is for stays in sight, and the rest unfolds: the fold
 * says
 * what it begins with.
 */
function details(all: readonly (Row | null)[], context: RenderContext): Element[] {
  const rows = all.flatMap((one) => one ?? [])
  const { forWhom } = context.words.contact
  const folded = rows.filter(({ label }) => label !== forWhom)
  if (!isEasy(context.level) || folded.length < 2) return rows.map(({ row }) => row)
  const [first, second] = folded.map(({ label }, rank) => (rank === 0 ? label : label.toLowerCase()))
  const name = `${first}${context.words.comma}${second}${folded.length > 2 ? '…' : ''}`
  return [
    ...rows.filter(({ label }) => label === forWhom).map(({ row }) => row),
    element(
      'details',
      { className: ['fold'] },
      element('summary', {}, ...added(name, context)),
      ...folded.map(({ row }) => row),
    ),
  ]
}

/** The contact's words on one line, for search and plain text. */
export function contactAsText({ name, phone: called, sms, hours, cost }: ShownContact, context: RenderContext): string {
  const words = (value: Localized | null) => (value === null ? [] : [context.sayText(value).text])
  const number = called ?? sms
  return [...words(name), ...(number === null ? [] : [sayPhone(number)]), ...words(hours), ...words(cost)].join(', ')
}

/** Numbers read from left to right in every language. */
function phone(number: string, link: (number: string) => string, { lang }: RenderContext): Element {
  const digits = sayPhone(number)
  return element(
    'a',
    { href: link(number), className: ['phone'] },
    isRightToLeft(lang) ? element('bdi', { dir: 'ltr' }, digits) : text(digits),
  )
}

function address(href: string, shown: string): Element {
  const rel = href.startsWith('mailto:') ? {} : { rel: ['external', 'noreferrer'] }
  return element('a', { href, ...rel }, element('bdi', { dir: 'ltr' }, shown))
}
