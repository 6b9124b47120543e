import type { Localized } from '../facts/fact.ts'
import { localized } from '../facts/localized.ts'
import type { Lang } from '../library/lang.ts'
import type { Library } from '../library/model.ts'
import { typeset } from '../markdown/in-language.ts'
import { everydayWordsOf } from './everyday-words-of.ts'
import { readEveryday } from './languages/everyday.ts'
import { languageOf } from './languages/language-of.ts'
import type { NamedHelp } from './names-index.ts'
import { publishedIn } from './published-in.ts'
import { tellingWords } from './words.ts'

/** What is found beside fiches: letters, check-ups, words of the glossary in the language, bodies to call. */
export function makeHelps(library: Library, lang: Lang): NamedHelp[] {
  const say = (text: Localized) => {
    const said = localized(text, lang)
    return { text: typeset(said.text, said.lang), lang: said.lang }
  }
  const { stopWords } = readEveryday(everydayWordsOf(library.languageFiles, lang))
  const letters = Array.from(library.letters.values(), ({ id, title }): NamedHelp => {
    const said = say(title)
    return { kind: 'letter', id, lang: said.lang, title: said.text, names: [] }
  })
  const checkUps = Array.from(library.checkUps.values(), ({ id, title, fiche }): NamedHelp => {
    const said = say(title)
    const served = library.fiches.get(fiche)
    const about = served && publishedIn(served, lang)
    return {
      kind: 'check-up',
      id,
      lang: said.lang,
      title: said.text,
      names: about ? [about.title, ...about.keywords.filter((word) => /^\p{Lu}{2,}$/u.test(word))] : [],
    }
  })
  const words = Array.from(library.terms.values()).flatMap(({ id, entries }): NamedHelp[] => {
    const entry = entries.get(lang)
    if (!entry) return []
    const names = differing(entry.name, [...(entry.long === null ? [] : [entry.long]), ...entry.forms], lang, stopWords)
    return [{ kind: 'word', id, lang, title: typeset(entry.name, lang), names }]
  })
  const contacts = Array.from(library.contacts.values()).flatMap((contact): NamedHelp[] => {
    const callable = contact.phone !== null || contact.sms !== null
    if (!callable && contact.url === null) return []
    const name = say(contact.name)
    const words = (text: Localized | null) => (text === null ? null : say(text).text)
    return [
      {
        kind: 'contact',
        id: contact.id,
        lang: name.lang,
        title: name.text,
        names: partsOf(name.text),
        phone: contact.phone,
        sms: contact.sms,
        url: callable ? null : contact.url,
        hours: words(contact.hours),
        cost: words(contact.cost),
        forWhom: words(contact.forWhom),
        unverified: contact.confidence === 'unverified',
      },
    ]
  })
  return [...contacts, ...letters, ...checkUps, ...words]
}

/** Names that the search tells from a title and from one another: a plural says nothing new to it. */
function differing(title: string, names: readonly string[], lang: Lang, stopWords: ReadonlySet<string>): string[] {
  const { stem } = languageOf(lang)
  const key = (name: string) => tellingWords(name, lang, stopWords).map(stem).join(' ')
  const seen = new Set([key(title)])
  return names.filter((name) => !seen.has(key(name)) && seen.add(key(name)))
}

/**
 * The names within a body's name: its number, its abbreviations, what stands before brackets.
 *
 * @example partsOf('Assurance Maladie (CPAM)') // ['CPAM', 'Assurance Maladie']
 * @example partsOf('17, police et gendarmerie') // ['17', 'police', 'gendarmerie', 'police et gendarmerie']
 */
function partsOf(name: string): string[] {
  const [first = '', ...rest] = name.split(/[(),:،]/u).map((part) => part.trim())
  const abbreviations = name.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []
  if (!/^[\d\s]+$/.test(first)) return [...abbreviations, first].filter((part) => part !== name)
  const [after = ''] = rest
  const words = after.split(/ (?:et|ou|and|or) /u)
  return [first, ...abbreviations, ...(words.every((word) => !word.includes(' ')) ? words : []), after].filter(
    (part) => part !== '',
  )
}
