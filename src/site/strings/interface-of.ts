import type { Speech } from '../../facts/speech.ts'
import { speechOf } from '../../facts/speech-of.ts'
import { expectedWords } from '../../languages/expected-words.ts'
import type { LanguageFile } from '../../languages/language-file.ts'
import type { Strings } from '../../languages/words.ts'
import { lackingIn, sayWords } from '../../languages/words.ts'
import { frenchWords } from '../french-words.ts'

/** The interface for a page: its words, and the language they are in. */
export interface Interface {
  readonly words: Strings
  /** Language of the words: the page's own, or `fr` where they are not translated. */
  readonly lang: string
  /** How dates and figures are said within the words. */
  readonly speech: Speech
  /** Attributes that say so on an element, empty when the page is in that language. */
  readonly attributes: { readonly lang?: string; readonly dir?: 'ltr' }
  /** Whether they are a translation that nobody has reviewed. */
  readonly unreviewed: boolean
}

/**
 * The interface in `lang`, or in French, marked as such, where one of its messages is not translated: a page
 * that mixes two languages without saying which word is in which is read aloud wrong.
 */
export function interfaceOf(files: ReadonlyMap<string, LanguageFile>, lang: string): Interface {
  const own = wordsOf(files.get(lang))
  if (own !== null)
    return {
      words: own,
      lang,
      speech: speechOf(files, lang),
      attributes: {},
      unreviewed: lang !== 'fr' && files.get(lang)?.reviewed === null,
    }
  const french = sayWords(files.get('fr')?.interface ?? {}, expectedWords.interface, 'fr')
  return {
    words: frenchWords(french),
    lang: 'fr',
    speech: speechOf(files, 'fr'),
    attributes: { lang: 'fr', dir: 'ltr' },
    unreviewed: false,
  }
}

function wordsOf(file: LanguageFile | undefined): Strings | null {
  if (file === undefined || lackingIn(file.interface, expectedWords.interface).length > 0) return null
  const words = sayWords(file.interface, expectedWords.interface, file.locale)
  return file.code === 'fr' ? frenchWords(words) : words
}
