import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { ElementContent } from 'hast'
import { groupCode } from '../../codes/code.ts'
import { sayDate } from '../../facts/say-date.ts'
import type { Fiche, Version } from '../../library/fiche.ts'
import type { RenderContext } from '../../markdown/context.ts'
import { element, text } from '../../markdown/element.ts'
import { typeset } from '../../markdown/in-language.ts'
import { validUntil } from '../../sheets/valid-until.ts'
import { codeAddress } from '../addresses.ts'
import { datesLine } from '../fiche/dates-line.ts'
import { isPast } from '../day.ts'
import { noticesOf } from '../fiche/notices.ts'
import { qrCode } from '../fiche/qr-code.ts'
import { levelNotice } from '../level-name.ts'
import { ifOther } from '../other-language.ts'
import { phoneHelp } from '../phone-help.ts'
import type { Interface } from '../strings/interface-of.ts'
import { lines } from './lines.ts'

/** What stands first: the answer, what must be known of the text, how to come back to it and whom to call. */
export function textHead(fiche: Fiche, version: Version, context: RenderContext, ui: Interface): ElementContent[] {
  const { lang, level } = version
  const { words, attributes } = ui
  const notices = noticesOf(version, ui, isPast, levelNotice(version))
  return [
    element(
      'div',
      { className: ['answer'] },
      element('p', {}, element('strong', {}, ...lines(typeset(version.summary, lang), level))),
      element('p', {}, element('span', attributes, `${words.fiche.forWhom} `), typeset(version.audience, lang)),
    ),
    ...notices.map((notice) => element('p', { className: ['small'], ...attributes }, ...lines(notice.text, level))),
    element('div', { className: ['hand'], ...attributes }, ...hand(fiche, version, context, ui)),
    element('p', { className: ['small'], ...attributes }, datesLine(version, ui)),
  ]
}

function hand({ id }: Fiche, version: Version, context: RenderContext, ui: Interface): (ElementContent | null)[] {
  const { words } = ui
  const { lang, level } = version
  const code = library.codes.get(id)
  const help = phoneHelp(lang, level)
  const large = (digits: string) => element('b', { className: ['large'] }, digits)
  const address = code === undefined || site.origin === null ? null : `${site.origin}${codeAddress(code, lang, level)}`
  return [
    address === null ? null : element('img', { 'data-svg': qrCode(address), alt: words.give.qr }),
    code === undefined ? null : element('p', {}, `${words.sheet.sayCode} `, large(groupCode(code))),
    address === null || code === undefined
      ? null
      : element(
          'p',
          {},
          `${words.sheet.readOn} `,
          element('a', { href: address }, `${address.replace(/^https?:\/\//u, '').replace(/#.*/u, '')}`),
        ),
    help === null
      ? null
      : element(
          'p',
          {},
          element('span', ifOther(help.name.lang, ui.lang), help.name.text),
          text(' '),
          large(help.number),
        ),
    ...validity(version, context, ui),
  ]
}

function validity(version: Version, context: RenderContext, { words, speech }: Interface): ElementContent[] {
  const ids = new Set(version.sections.flatMap(({ uses }) => uses.facts))
  const shown = [...ids].flatMap((id) => context.fact(id) ?? [])
  const until = validUntil(version, { factOf: context.fact, shown, isPast, today: () => library.today })
  if (until.kind === 'over') return []
  const said = until.marked ? words.sheet.untilMarked : words.sheet.until
  return [element('p', {}, element('strong', {}, ...lines(said({ date: sayDate(until.day, speech) }), version.level)))]
}
