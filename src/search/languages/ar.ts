import { soundOfArabizi } from './arabizi.ts'
import type { SearchLanguage } from './language.ts'
import { synonymTable, wordSet } from './language.ts'
import { wholeWords } from './whole-words.ts'

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
const NO_PAPERS = wholeWords('بدون (?:اي )?(?:ال|ل)?(?:اوراق|وراق|ورق|كواغط|كوارط|بابيي|وثائق)|بدون لي بابيي|بدون (?:el |l)?(?:wra9|awra9|ouraq|wraq|kwaghet|papiers)')

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

/** Arabic, with the words of the Maghreb, whose speakers are the most numerous in France. */
export const arabic: SearchLanguage = {
  rewrite: (folded) =>
    folded
      .replace(WITHOUT, '$1بدون')
      .replace(NO_PAPERS, '$1بدوناوراق')
      .replace(/(\d) ?[%٪]/g, '$1%')
      .replace(/ما(?:ئ|ي)ه بالما(?:ئ|ي)ه/g, '100%'),
  stem,
  unglue: (word) => word.replace(/^[وفبلك](?=..)/, ''),
  sound: (word) => (/^[a-z]/.test(word) ? soundOfArabizi(word) : word),
  stopWords: wordSet(`
    في من الي على علي عن مع هل ما ماذا كيف متي اين كم لماذا لم لن لا ليس هو هي انا انت نحن هم هذا هذه ذلك التي الذي ان او و ثم قد
    كان كانت يكون عندي لي لك له اريد يمكن يمكنني هناك كل بعض عند بعد قبل حتي اذا لو يا اي حق حقوق
    وانا وهو وهي وانت ونحن وهم وهل ولا وما وليس واين وكيف ولكن لكن لقد انه انها اني لدي لديه لديها به بها فيه فيها
    واش وين فين كيفاش علاش شكون انتاع ديال تاع متاع راني راه باش هاد هاذا هاذي غادي بغيت نحب اللي لي رانا حنا
    wach win fin kifach 3lach chkoun dyal ta3 nta3 rani bach ana
  `),
  synonyms: synonymTable(`
    دكتور حكيم طبيبه tbib tabib toubib = طبيب
    اطباء = طبيب
    مستعجلات اسعاف سامو استعجالات = طوارئ
    سبيطار صبيطار اسبيطار سبيتار sbitar sbitare = مستشفي
    اوراق وثائق = اوراق
    ترجمان ترجمه طرجمان ترجمان torjman tarjama = مترجم
    ثمن سعر تكلفه بشحال شحال قداش ch7al chhal = دفع كم
    نخلص نخلصو خلاص تخلص nkhales nkhalas = ادفع دفع
    شكايه نشكي نشتكي تشكي chkaya chikaya = شكوي
    فلوس دراهم درهم صوارد flous floos = مال
    باطل فابور بلاش batel fabor = مجاني
    رونديفو rendezvous randivou = موعد
    نداوي نعالج نتداوي ندير = علاج
    دوا دواء ادويه dwa = دواء
    شوماج chomage = بطاله
    خدمه = عمل
    وراق كواغط كوارط بابيي lwra9 wra9 kwaghet = اوراق
    حراق حراقه حراقين harraga harrag = بدوناوراق
    الحراق الحراقه = بدوناوراق
    ليزيرجونس ليزيرجانس ليرجونس urgence lurgence = طوارئ
    لومبيلانس لانبيلونص امبيلونس = اسعاف طوارئ
    كونسير كونسر = سرطان
  `),
}
