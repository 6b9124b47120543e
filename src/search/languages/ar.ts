import type { SearchLanguage } from './language.ts'
import { synonymTable, wordSet } from './language.ts'

/**
 * Article, joined particles and the commonest endings taken off, in the manner of the "light 10"
 * stemmer (Larkey, Ballesteros, Connell, 2007), one step at each end.
 *
 * @example stem('المستشفيات') === stem('مستشفيات') // true
 */
function stem(word: string): string {
  if (!/^[\u0600-\u06ff]/.test(word)) return word
  let root = word
  if (root.length > 3) root = root.replace(/^و(?=ال|[^ا]{3})/, '')
  for (const article of ['ال', 'بال', 'كال', 'فال', 'لل']) {
    if (root.startsWith(article) && root.length >= article.length + 2) {
      root = root.slice(article.length)
      break
    }
  }
  const ending = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'].find((end) => root.endsWith(end) && root.length >= end.length + 3)
  return ending ? root.slice(0, -ending.length) : root
}

/** Arabic. */
export const arabic: SearchLanguage = {
  rewrite: (folded) =>
    folded
      .replace(/(?<!\p{L})(?:بدون|بلا|من دون|دون|(?:ليس|ما|مو) عندي|ليس لدي)(?!\p{L})/gu, 'بدون')
      .replace(/(\d) ?[%٪]/g, '$1%')
      .replace(/ما(?:ئ|ي)ه بالما(?:ئ|ي)ه/g, '100%'),
  stem,
  sound: (word) => word,
  stopWords: wordSet(`
    في من الي على علي عن مع هل ما ماذا كيف متي اين كم لماذا لم لن لا ليس هو هي انا انت نحن هم هذا هذه ذلك التي الذي ان او و ثم قد
    كان كانت يكون عندي لي لك له اريد يمكن يمكنني هناك كل بعض عند بعد قبل حتي اذا لو يا اي حق حقوق
  `),
  synonyms: synonymTable(`
    دكتور حكيم = طبيب
    اطباء = طبيب
    مستعجلات اسعاف = طوارئ
    اوراق وثائق = اوراق
    ترجمان ترجمه = مترجم
    ثمن سعر تكلفه = دفع
    شكوي = شكوي
  `),
}
