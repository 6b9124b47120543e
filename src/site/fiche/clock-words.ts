import type { Fiche, Version } from '../../library/model.ts'
import { localized } from '../../facts/localized.ts'
import { sayPhone } from '../../facts/phone.ts'
import { typeset } from '../../markdown/in-language.ts'
import { textContext } from './text-context.ts'

/**
 * The words that a page needs to say, by the reader's clock, that one of its figures has ended:
 * `data-` attributes of the article, with `{value}`, `{until}` and `{since}` where those come.
 */
export function clockWords({ theme }: Pick<Fiche, 'theme'>, { lang, level }: Pick<Version, 'lang' | 'level'>): Readonly<Record<`data-${string}`, string>> {
  const { words, whoKnows } = textContext(lang, level, theme)
  const say = (text: string) => typeset(text, words.lang)
  const who = whoKnows && [localized(whoKnows.name, lang).text, whoKnows.phone && sayPhone(whoKnows.phone)].filter(Boolean).join(words.colon)
  return {
    'data-former': say(`(${words.former('{value}', '{until}')})`),
    'data-warning-title': say(words.notice.title),
    'data-warning': say(words.notice.text('{since}')),
    'data-who': who ? say(`${words.notice.who} ${who}`) : '',
  }
}
