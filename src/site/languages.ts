import { library } from 'virtual:library'
import type { Lang, Language } from '../library/lang.ts'
import { ask } from '../traces/answers.ts'

const french: Language = { code: 'fr', name: 'Français', dir: 'ltr' }

/** Languages that the site is shown in: French first, then those that have at least one fiche. */
export const languages: readonly Language[] = shownLanguages()

const byCode = new Map(library.languages.map((language) => [language.code, language]))

export function languageOf(code: Lang): Language {
  return byCode.get(code) ?? { ...french, code, name: code }
}

function shownLanguages(): Language[] {
  const used = new Set<Lang>(ask(library, 'languages'))
  const others = library.languages.filter(({ code }) => code !== 'fr' && used.has(code))
  return [library.languages.find(({ code }) => code === 'fr') ?? french, ...others]
}

/** The same page in another language. */
export interface Alternate {
  readonly lang: Lang
  readonly href: string
}

/** One address per language of the site. */
export function inEveryLanguage(address: (lang: Lang) => string): Alternate[] {
  return languages.map(({ code }) => ({ lang: code, href: address(code) }))
}

/** A path for each language of the site, for `getStaticPaths`. */
export function languagePaths(): { params: { lang: Lang } }[] {
  return languages.map(({ code }) => ({ params: { lang: code } }))
}
