import { library } from 'virtual:library'
import { alphabetOf } from '../../languages/alphabet.ts'
import type { Letters } from '../../languages/language-file.ts'
import type { Lang } from '../../library/lang.ts'
import { typeset } from '../../markdown/in-language.ts'
import type { Listed } from './listing.ts'
import { listed } from './listing.ts'

/** A line of the list: the fiche's own title, or another name that leads to it. */
export interface Entry {
  readonly name: string
  readonly isTitle: boolean
  readonly fiche: Listed
}

export interface Letter {
  readonly letter: string
  readonly entries: readonly Entry[]
}

const noLetters: Letters = { order: null, articles: [], glued: [] }

/** Every name of every fiche under its first letter, by the language's own alphabet. */
export function aToZ(lang: Lang): Letter[] {
  const { keyOf, compare, letterOf } = alphabetOf(library.languageFiles.get(lang)?.letters ?? noLetters, lang)
  const names = library.searchNames.get(lang)
  const entries = listed(lang).flatMap((fiche): Entry[] => {
    const title = { name: fiche.title, isTitle: true, fiche }
    const others = abbreviations(names?.get(fiche.fiche.id) ?? [])
      .map((name) => ({ name: typeset(name, lang), isTitle: false, fiche }))
      .filter(({ name }) => !(fiche.title.includes(name) && letterOf(name) === letterOf(keyOf(title.name))))
    return [title, ...others]
  })
  const sortable = entries.map((entry) => ({ entry, key: keyOf(entry.name) }))
  sortable.sort((a, b) => compare(a.key, b.key))
  const letters = new Map<string, Entry[]>()
  for (const { entry, key } of sortable) {
    const letter = letterOf(key)
    letters.set(letter, [...(letters.get(letter) ?? []), entry])
  }
  return Array.from(letters, ([letter, of]) => ({ letter, entries: of }))
}

/** Abbreviations, which stand on papers, each in one spelling: the other names are for the search, not for a list. */
function abbreviations(names: readonly string[]): readonly string[] {
  const short = names.filter((name) => /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(name))
  const spelt = (name: string) => name.replaceAll('-', '')
  return short.filter((name, index) => short.findIndex((other) => spelt(other) === spelt(name)) === index).slice(0, 5)
}
