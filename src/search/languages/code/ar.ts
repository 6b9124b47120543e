import { soundOfArabizi } from '../arabizi.ts'
import type { SearchLanguage } from '../language.ts'
import { wholeWords } from '../whole-words.ts'

/** « Without », « I have no », in books and in the Maghreb: بدون, ليس لدي, ماعنديش, ma3andich. */
const WITHOUT = wholeWords(
  [
    'بدون|بلا|من دون|دون|من غير|بغير',
    'ليس (?:لدي|عندي|معي|لديه|لديها|عنده|عندها|لدينا|عندنا)|ليست (?:لدي|عندي)|لا املك|لا (?:يوجد|توجد) (?:لدي|عندي)',
    '(?:ما|مو) ?(?:عندي|عنده|عندها|عندنا|معي)ش?|ماعندوش|ما عندوش|معند(?:ي|نا|و|ها)ش|مكانش عندي|ما كانش عندي',
    'ma ?3and(?:i|ou|na|ha)(?:sh|ch)|m3and(?:i|ou|na|ha)(?:sh|ch)|ma 3andi|bla|bela|bidoun',
  ].join('|'),
)
/** Residence papers, not documents to bring: one word, so that the two are not mistaken for each other. */
const NO_PAPERS = wholeWords(
  'بدون (?:اي )?(?:ال|ل)?(?:اوراق|وراق|ورق|كواغط|كوارط|بابيي|وثائق)|بدون لي بابيي|بدون (?:el |l)?(?:wra9|awra9|ouraq|wraq|kwaghet|papiers)',
)

/**
 * Article, joined particles and the commonest endings taken off, in the manner of the "light 10"
 * stemmer (Larkey, Ballesteros, Connell, 2007), one step at each end.
 *
 * @example stem('المستشفيات') === stem('مستشفيات') // true
 */
function stem(word: string): string {
  if (!/^[\u0600-\u06ff]/.test(word)) return word
  let root = word
  // The Maghreb's « not », with its verb's person: ما نعرفش, ما يفهمنيش.
  if (root.length > 4 && root.endsWith('ش')) root = root.replace(/(?:ني|ه|ها|و)?ش$/, '').replace(/^[ينت](?=...)/, '')
  if (root.length > 3) root = root.replace(/^و(?=ال|[^ا]{3})/, '')
  for (const article of ['ال', 'بال', 'كال', 'فال', 'لل']) {
    if (root.startsWith(article) && root.length >= article.length + 2) {
      root = root.slice(article.length)
      break
    }
  }
  const ending = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'].find(
    (end) => root.endsWith(end) && root.length >= end.length + 3,
  )
  return ending ? root.slice(0, -ending.length) : root
}

/** Arabic, with the words of the Maghreb, whose speakers are the most numerous in France. */
export const language: SearchLanguage = {
  rewrite: (folded) =>
    folded
      .replace(WITHOUT, '$1بدون')
      .replace(NO_PAPERS, '$1بدوناوراق')
      .replace(/(\d) ?[%٪]/g, '$1%')
      .replace(/ما(?:ئ|ي)ه بالما(?:ئ|ي)ه/g, '100%'),
  stem,
  unglue: (word) => word.replace(/^[وفبلك](?=..)/, ''),
  sound: (word) => (/^[a-z]/.test(word) ? soundOfArabizi(word) : word),
}
