import { library } from 'virtual:library'
import { localized } from '../../facts/localized.ts'
import { sayValue } from '../../facts/say.ts'
import type { Lang } from '../../library/lang.ts'
import type { News } from '../../news/news.ts'
import { newsOf } from '../../news/news.ts'
import { remembered } from '../../traces/reads.ts'
import { textAddress } from '../addresses.ts'
import { versionFor } from '../fiche/versions.ts'
import { interfaceIn } from '../strings/interface-in.ts'

/** One change, ready to show. */
export interface NewsLine {
  /** Permanent. */
  readonly id: string
  readonly on: string
  readonly theme: string
  readonly title: string
  /** Language that the fiche is offered in: the reader's, or French. */
  readonly lang: Lang
  readonly href: string
  readonly text: string
  /** Language that the text is in. */
  readonly textLang: Lang
}

const byLanguage = remembered((lang: Lang): readonly NewsLine[] =>
  newsOf(library, lang).flatMap((news) => lineOf(news, lang)),
)

/** What changed, newest first, in the words of a language; the changes of one theme when it is given. */
export function newsLines(lang: Lang, theme?: string): readonly NewsLine[] {
  const known = byLanguage(lang)
  return theme === undefined ? known : known.filter((line) => line.theme === theme)
}

function lineOf(news: News, lang: Lang): NewsLine[] {
  const fiche = library.fiches.get(news.fiche)
  const version = fiche && (versionFor(fiche, lang, 'standard') ?? versionFor(fiche, 'fr', 'standard'))
  if (!version) return []
  const id = news.kind === 'fact' ? `${news.fiche}/${news.change.id}/${news.on}` : `${news.fiche}/${news.on}`
  return [
    {
      id,
      on: news.on,
      theme: news.theme,
      title: version.title,
      lang: version.lang,
      href: textAddress(version),
      text: textOf(news, lang),
      textLang: news.kind === 'fiche' ? news.lang : lang,
    },
  ]
}

function textOf(news: News, lang: Lang): string {
  if (news.kind === 'fiche') return news.text
  const { words, speech } = interfaceIn(lang)
  const label = localized(news.entry.label, lang).text
  const { from, to } = news.change
  const before = from && sayValue(from, speech, 'standard')
  const now = to && sayValue(to, speech, 'standard')
  if (now !== null)
    return before === null ? words.news.began({ label, now }) : words.news.changed({ label, now, before })
  return words.news.ended({ label, before: before ?? '' })
}
