import type { SearchLanguage } from '../language.ts'
import { wholeWords } from '../whole-words.ts'

const NO = wholeWords(
  '(?:without|dont have|do not have|havent got|have not|have no|havent|lack of|lacking)(?: an?| any| my| the)?|no(?: an?| any)',
)
/** Residence papers, not documents to bring: one word, so that the two are not mistaken for each other. */
const NO_PAPERS = wholeWords(
  'no (?:valid |legal |residence |immigration |french )?(?:papers?|documents?|documentation)',
)

function rewrite(folded: string): string {
  return folded
    .replace(/(\p{L})'s(?!\p{L})/gu, '$1')
    .replace(/(\p{L})'(?=\p{L})/gu, '$1')
    .replace(NO, '$1no')
    .replace(NO_PAPERS, '$1nopapers')
    .replace(/(^|\D)2nd(?!\p{L})/gu, '$1second')
    .replace(/(\d) ?(?:%|per ?cent)/g, '$1%')
}

/** Plural and the commonest endings; short words stay whole. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let root = word
    .replace(/ies$/, 'y')
    .replace(/([sxz]|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')
  if (root.length > 5) root = root.replace(/(?:ations?|ments?|ings?|ed|er|ly)$/, '')
  return root.replace(/(...)[ey]$/, '$1').replace(/([^aeiou])\1$/, '$1')
}

/** English. */
export const language: SearchLanguage = {
  rewrite,
  stem,
  unglue: (word) => word,
  sound: (word) =>
    word
      .replace(/ph/g, 'f')
      .replace(/ck|c(?=[^eiyh])/g, 'k')
      .replace(/(.)[aeiouy]+/g, '$1e')
      .replace(/(.)\1+/g, '$1'),
}
