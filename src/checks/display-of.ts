import type { Level } from '../facts/level.ts'
import { localized } from '../facts/localized.ts'
import { factOnDay } from '../facts/on-day.ts'
import { sayValue } from '../facts/say.ts'
import { speechOf } from '../facts/speech-of.ts'
import type { Display } from '../falc/text/falc-text.ts'
import type { Library } from '../library/model.ts'
import { wordsIn } from '../markdown/words/words-in.ts'

/** What a page shows for a mention, so that lengths are those that are read. */
export function displayOf(library: Library, level: Level): Display {
  return (target, id) => {
    if (target === 'law') return articleInFrench(library, id)
    if (target === 'term') return library.terms.get(id)?.entries.get('fr')?.name ?? null
    const entries = target === 'fact' ? library.facts.get(id) : undefined
    return entries === undefined || entries.length === 0
      ? null
      : sayValue(factOnDay(entries, library.today).entry, speechOf(library.languageFiles, 'fr'), level)
  }
}

function articleInFrench({ law, languageFiles }: Library, id: string): string | null {
  const article = law.get(id)
  return article === undefined
    ? null
    : wordsIn(languageFiles, 'fr', 'falc').law.article({
        num: article.num,
        code: localized(article.code.name, 'fr').text,
      })
}
