/** A glossary word found in a text; UTF-16 offsets [start, end). */
export interface FoundTerm {
  readonly id: string
  readonly start: number
  readonly end: number
}

export type TermFinder = (text: string) => FoundTerm[]

interface Form {
  readonly id: string
  readonly form: string
}

/**
 * Makes the finder of one language's glossary words: whole words only, the longest form first, the
 * case of the first letter free (a sentence may begin with the word) and of abbreviations exact.
 *
 * One pass over the words of the text with one look-up each, whatever the size of the glossary.
 *
 * @param terms id and written forms of each term.
 */
export function compileTerms(terms: Iterable<readonly [id: string, forms: readonly string[]]>): TermFinder {
  const byFirstWord = new Map<string, Form[]>()
  for (const [id, forms] of terms) {
    for (const form of forms.map(evened)) {
      const first = WORD.exec(form)
      if (first?.index !== 0) continue
      const key = first[0].toLowerCase()
      byFirstWord.set(key, [...(byFirstWord.get(key) ?? []), { id, form }])
    }
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.form.length - a.form.length)
  return (text) => find(evened(text), byFirstWord)
}

const WORD = /[\p{L}\p{N}\p{M}]+/u
const WORDS = new RegExp(WORD, 'gu')
/** Arabic writes « and », « then », « with », « for », « like » joined to the next word. */
const PROCLITIC = /^[وفبلك](?=\p{Script=Arabic}{2})/u

function find(text: string, byFirstWord: ReadonlyMap<string, readonly Form[]>): FoundTerm[] {
  const found: FoundTerm[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (index < end) continue
    const here = matchAt(text, word, index, index, byFirstWord)
    const match = here ?? (PROCLITIC.test(word) ? matchAt(text, word.slice(1), index + 1, index, byFirstWord) : null)
    if (!match || insideCompound(text, index)) continue
    found.push(match)
    end = match.end
  }
  return found
}

function matchAt(
  text: string,
  word: string,
  at: number,
  start: number,
  byFirstWord: ReadonlyMap<string, readonly Form[]>,
): FoundTerm | null {
  const forms = byFirstWord.get(word.toLowerCase())
  const match = forms?.find(({ form }) => saysForm(text, at, form) && endsWord(text, at + form.length))
  return match ? { id: match.id, start, end: at + match.form.length } : null
}

function saysForm(text: string, at: number, form: string): boolean {
  if (!text.startsWith(form.slice(1), at + 1)) return false
  const [typed, expected] = [text.charAt(at), form.charAt(0)]
  return typed === expected || (!isAbbreviation(form) && typed.toLowerCase() === expected.toLowerCase())
}

const isAbbreviation = (form: string): boolean => /^\p{Lu}{2}/u.test(form)
const insideCompound = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]-$/u.test(text.slice(Math.max(0, at - 2), at))
const endsWord = (text: string, at: number): boolean => !/^(?:[\p{L}\p{N}\p{M}]|-\p{L})/u.test(text.slice(at, at + 2))

/** Same length, with one apostrophe and one space, so that typing habits do not hide a word. */
function evened(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/[\u00A0\u202F\n\t]/g, ' ')
}
