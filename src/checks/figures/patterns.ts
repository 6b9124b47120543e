/**
 * What makes a number a figure of law: what it counts, or what stands before it; in the languages of
 * the site and in the digits of its scripts.
 */
const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]'

/** A run of digits, with the spaces and signs that group them. */
export const numbers = new RegExp(`${digit}+(?:[ \\u00A0\\u202F.,\\u066B\\u066C-]${digit}+)*`, 'g')

const money = ['€', 'EUR\\b', 'euros?\\b', 'centimes?\\b', 'евро', 'євро', 'يورو', 'یورو', '欧元', 'avro']
const share = [
  '%',
  '٪',
  'pour ?cents?\\b',
  'per ?cent\\b',
  'por ?ciento\\b',
  'la sută',
  'процент',
  'відсотк',
  'بالمئة',
  'في المئة',
  'بالمائة',
  'درصد',
]
const time = [
  'jours?\\b',
  'semaines?\\b',
  'mois\\b',
  'ans?\\b',
  'années?\\b',
  'heures?\\b',
  'minutes?\\b',
  'trimestres?\\b',
  'days?\\b',
  'weeks?\\b',
  'months?\\b',
  'years?\\b',
  'hours?\\b',
  'días?\\b',
  'semanas?\\b',
  'mes(?:es)?\\b',
  'años?\\b',
  'horas?\\b',
  'minutos?\\b',
  'dias?\\b',
  'mês',
  'anos?\\b',
  'zile\\b',
  'luni\\b',
  'ani\\b',
  'ore\\b',
  'săptămâni',
  'дн(?:я|ей|і|ів)',
  'дней',
  'недел',
  'тижн',
  'месяц',
  'місяц',
  'год(?:а|у)?',
  'лет',
  'рок(?:и|ів|у)',
  'час',
  'годин',
  'минут',
  'хвилин',
  'gün',
  'hafta',
  'ay\\b',
  'yıl',
  'saat',
  'dakika',
  '天',
  '个?月',
  '年',
  '小时',
  '分钟',
  '周',
  'روز',
  'هفته',
  'ماه',
  'سال',
  'ساعت',
  'دقیقه',
  'يوم',
  'أيام',
  'أسبوع',
  'أسابيع',
  'شهر',
  'أشهر',
  'شهور',
  'سنة',
  'سنوات',
  'سنين',
  'عام',
  'أعوام',
  'ساعة',
  'ساعات',
  'دقيقة',
  'دقائق',
]

/** What a number counts, right after it (sticky). */
export const unitAfter = new RegExp(`[ \\u00A0\\u202F-]?(?:${[...money, ...share, ...time].join('|')})`, 'iuy')

/** A currency sign before a number. */
export const currencyBefore = /€ ?$/

/** « Appelez le », right before a short telephone number. */
export const callBefore =
  /(?:appel\p{L}*|compos(?:er|ez|e)|téléphon(?:er|ez|e)|call|dial|اتصل\p{L}*)(?: (?:le|au|the|on|بـ?|على))? ?(?:ال|ب)?$/iu

/** Ten digits from 0, or the French short numbers « 36 46 ». */
export const telephone = /^(?:0\d(?:[ .\u00A0-]?\d\d){4}|33[ .]?\d(?:[ .\u00A0-]?\d\d){4}|3\d[ .\u00A0]\d\d)$/

/** Units of time and money in the plural, after which a number in words is looked for. */
export const pluralUnits =
  /(?:jours|semaines|mois|ans|années|heures|minutes|euros|days|weeks|months|years|hours)(?![a-zà-ÿ])/g

/** A number in words, right before a unit. */
export const wordsBefore =
  /(?<![\p{L}-])(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|mille|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety)-?){1,3} $/iu

/** Arabic says « two months », « two days » in one word. */
export const arabicDuals =
  /(?<!\p{L})(?:ال)?(?:شهران|شهرين|يومان|يومين|سنتان|سنتين|عامان|عامين|أسبوعان|أسبوعين|ساعتان|ساعتين)(?!\p{L})/gu

/** Names and opening hours that hold a figure which is not one of law. */
export const names = /100 ?% [Ss]anté|(?:24 ?h(?:eures)?|7 ?j(?:ours)?)(?: sur | ?\/ ?)(?:24|7)/g
