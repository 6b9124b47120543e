import { localized } from '../../facts/localized.ts'
import { sayPhone } from '../../facts/phone.ts'
import type { Fiche, Review, Version } from '../../library/fiche.ts'
import { typeset } from '../../markdown/in-language.ts'
import { isPast } from '../day.ts'
import { interfaceIn } from '../strings/interface-in.ts'
import { isOverdue, overdueNotice } from './overdue.ts'
import { textContext } from './text-context.ts'

/**
 * The words that a page needs to say, by the reader's clock, that one of its figures has ended:
 * that it was seen too long ago, or that the page itself should have been read again: `data-` attributes of
 * the article, with `{value}`, `{until}`, `{since}`, `{seen}` and `{next}` where those come.
 */
export function clockWords(
  { theme }: Pick<Fiche, 'theme'>,
  { lang, level, review = null }: Pick<Version, 'lang' | 'level'> & { readonly review?: Review | null },
): Readonly<Record<`data-${string}`, string>> {
  const { words, whoKnows } = textContext(lang, level, theme)
  const say = (text: string) => typeset(text, words.lang)
  const who =
    whoKnows &&
    [localized(whoKnows.name, lang).text, whoKnows.phone && sayPhone(whoKnows.phone)].filter(Boolean).join(words.colon)
  return {
    'data-former': say(`(${words.former({ value: '{value}', until: '{until}' })})`),
    'data-old': say(` (${words.lastSeen({ date: '{seen}' })})`),
    'data-undated': say(` (${words.toCheck})`),
    ...(review === null || isOverdue({ review }, isPast)
      ? {}
      : { 'data-next-check': review.next, 'data-overdue': say(overdueNotice('{next}', interfaceIn(lang))) }),
    'data-warning-title': say(words.notice.title),
    'data-warning': say(words.notice.text({ since: '{since}' })),
    'data-who': who ? say(`${words.notice.who} ${who}`) : '',
  }
}
