/** Is a hard word explained where it stands? */
import type { FalcText, Sentence } from '../../text/falc-text.ts'
import { oncePerSentence } from '../../text/once-per-sentence.ts'

/** Marks of an explanation in the sentence of the word itself or in one that follows. */
const SAME =
  /veut dire|veulent dire|signifie|c[’']est[- ]à[- ]dire|s[’']appell|on appelle|qu[’']on appelle|\bappelée?s?\b|\bou\b « |par exemple|abréviation|sigle/i
const AFTER =
  /^(?:[-–•]\s*)?(?:c[’']est|ce sont|cela veut dire|ça veut dire|cela signifie|il s[’']agit|par exemple|on dit aussi|autrement dit|un exemple|exemple)/i
/** How many following sentences may hold the explanation. */
const REACH = 2
/** Characters of a sentence that are searched: an endless sentence explains nothing. */
const LONGEST = 1000

/**
 * True when the sentence, or one of the two after it, says what the word means; also when any
 * sentence of the text opens with the word and defines it (« La curatelle est… », « ALD : … »).
 */
export function isExplained(text: FalcText, sentence: Sentence, word: string): boolean {
  if (explainsInPlace(sentence, word)) return true
  for (let step = 1; step <= REACH; step++) {
    const next = text.sentences[sentence.index + step]
    if (next === undefined || next.start - sentence.end > 600) break
    if (opensExplanation(next) || explainsInPlace(next, word)) return true
  }
  const before = text.sentences[sentence.index - 1]
  if (before !== undefined && /veut dire|s[’']appelle|c[’']est quoi|qu[’']est-ce/i.test(before.text)) return true
  return definitions(text).has(key(word))
}

const opensExplanation = oncePerSentence((sentence) => AFTER.test(sentence.text.slice(0, 40)))
const explainsSomething = oncePerSentence((sentence) => SAME.test(sentence.text.slice(0, 400)))

function explainsInPlace(sentence: Sentence, word: string): boolean {
  const text = sentence.text.slice(0, LONGEST)
  const at = text.toLowerCase().indexOf(word.toLowerCase())
  if (at < 0) return false
  const after = text.slice(at + word.length, at + word.length + 60)
  if (
    /^\s*»?\s*(?:\d+\s*)?(?:\(|:|=|,? c[’']est|est une?\s|est le\s|est la\s|est l[’']|sont des\s|permet|sert à|peut (?:vous|:))/.test(
      after,
    )
  )
    return true
  if (isApposition(after, sentence.text.slice(at + word.length))) return true
  const before = sentence.text.slice(Math.max(0, at - 60), at)
  if (/(?:,|a un nom :)\s*(?:le |la |les |l[’'])$/.test(before) && /^\s*\d*\s*(?:[.»]|,|$)/.test(after)) return true
  return explainsSomething(sentence) || /(?:\(|\bou (?:l[ea]s? |l[’'])?)\s*$/.test(before)
}

/** « la CSS, une aide pour payer les soins », but not « la CPAM, la CAF et la MSA ». */
function isApposition(after: string, rest: string): boolean {
  if (/^\s*»?\s*,\s*(?:une?\s|votre\s|vos\s|c[’']est)/.test(after)) return true
  return (
    /^\s*»?\s*,\s*(?:le|la|les|des|médecin|\p{L}+ qui)\s/u.test(after) && !/,.*,|\s(?:et|ou)\s/.test(rest.slice(0, 300))
  )
}

/** What stands between a word and its meaning. */
const MEANS =
  /:|=|veut dire|veulent dire|signifie|c[’']est|\best (?:une?\s|le\s|la\s|l[’']|quand)|\bsont des\s|\bpermet|\bsert à/i
/** What may stand around the word: a bullet, an article, quotes, the written-out name in brackets. */
const AROUND = /^(?:[-–•]\s*)?(?:le |la |les |l[’']|une? |des )?«?\s*|\s*»?\s*(?:\([^()]{2,60}\))?\s*$/gi
const ASKED =
  /^(?:qu[’']est-ce qu(?:e|[’'])|c[’']est quoi|que veut dire)\s*(?:c[’']est que\s+)?(?:le |la |les |l[’']|une? |des )?«?\s*([^?»]{2,60}?)\s*»?\s*\?/i
/** Letters in which a definition begins. */
const HEAD = 120

const cache = new WeakMap<FalcText, ReadonlySet<string>>()

/** The words that the text defines somewhere, in their compared shape. */
function definitions(text: FalcText): ReadonlySet<string> {
  const known = cache.get(text)
  if (known !== undefined) return known
  const found = new Set<string>()
  for (const { text: read } of text.sentences) {
    const head = read.slice(0, HEAD)
    const means = MEANS.exec(head)
    if (means !== null && means.index > 1) found.add(key(head.slice(0, means.index).replace(AROUND, '')))
    const asked = /^(?:qu|c)/i.test(head) ? ASKED.exec(head) : null
    if (asked?.[1] !== undefined) found.add(key(asked[1]))
  }
  cache.set(text, found)
  return found
}

function key(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s\d+$/, '')
    .replace(/s$/, '')
}
