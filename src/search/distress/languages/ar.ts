import { wordSet } from '../../languages/everyday.ts'
import type { DistressLanguage } from '../language.ts'

/** Arabic, the Maghreb's as well, and its words written in Latin letters. */
export const language: DistressLanguage = {
  rewrite: (folded) => folded.replace(/([a-z0-9])'(?=[a-z0-9])/g, '$1'),
  light: wordSet('ان في من علي ال قد كان و'),
  contrary: wordSet('لا لم لن ليس مش ماشي بدون machi mech'),
  filler: wordSet(
    'جدا دائما كثيرا بزاف ديما كل يوم الان دابا انني اني لقد هذا هذه الذي التي عندما bezaf bzaf dima rani ghir',
  ),
  asking: wordSet('مساعده النجده رقم اتصل عاجل الرجاء هاتف عاونوني ساعدوني'),
}
