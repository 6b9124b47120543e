/**
 * What a figure of law looks like in a text: an amount, a share, a delay, an age, a telephone number,
 * in the languages of the site and in the digits of its scripts.
 */
const digit = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9\\u0966-\\u096F]'
const number = `${digit}+(?:[ \\u00A0\\u202F.,\\u066B\\u066C]${digit}+)*`
const space = '[ \\u00A0\\u202F-]?'

const money = ['€', 'EUR\\b', 'euros?\\b', 'centimes?\\b', 'евро', 'євро', 'يورو', 'یورو', '欧元', 'avro']
const share = ['%', '٪', 'pour ?cents?\\b', 'per ?cent\\b', 'por ?ciento\\b', 'la sută', 'процент', 'відсотк', 'بالمئة', 'في المئة', 'بالمائة', 'درصد']
const time = [
  'jours?\\b', 'semaines?\\b', 'mois\\b', 'ans?\\b', 'années?\\b', 'heures?\\b', 'minutes?\\b', 'trimestres?\\b',
  'days?\\b', 'weeks?\\b', 'months?\\b', 'years?\\b', 'hours?\\b',
  'días?\\b', 'semanas?\\b', 'mes(?:es)?\\b', 'años?\\b', 'horas?\\b', 'minutos?\\b', 'dias?\\b', 'mês\\b', 'anos?\\b',
  'zile\\b', 'luni\\b', 'ani\\b', 'ore\\b', 'săptămâni',
  'дн(?:я|ей|і|ів)', 'дней', 'недел', 'тижн', 'месяц', 'місяц', 'год(?:а|у)?', 'лет', 'рок(?:и|ів|у)', 'час', 'годин', 'минут', 'хвилин',
  'gün', 'hafta', 'ay\\b', 'yıl', 'saat', 'dakika', '天', '个?月', '年', '小时', '分钟', '周', 'روز', 'هفته', 'ماه', 'سال', 'ساعت', 'دقیقه',
  'يوم', 'أيام', 'أسبوع', 'أسابيع', 'شهر', 'أشهر', 'شهور', 'سنة', 'سنوات', 'سنين', 'عام', 'أعوام', 'ساعة', 'ساعات', 'دقيقة', 'دقائق',
]
const alone = '(?<![\\p{L}\\p{N}.,-])'

const frenchWords = '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-huit|vingt|trente|quarante|cinquante|soixante|cent|mille)'
const englishWords = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|sixty|ninety)'

/** Digits followed by what they count. */
export const counted = new RegExp(`${alone}${number}${space}(?:${[...money, ...share, ...time].join('|')})|€ ?${number}`, 'giu')

/** Numbers in words followed by a unit of time or money. */
export const inWords = new RegExp(
  `(?<![\\p{L}-])(?:${frenchWords}(?:-${frenchWords})? (?:jours|semaines|mois|ans|années|heures|minutes|euros)` +
    `|${englishWords}(?:-${englishWords})? (?:days|weeks|months|years|hours|minutes|euros))(?!\\p{L})` +
    '|(?<![\\p{L}])(?:ال)?(?:شهران|شهرين|يومان|يومين|سنتان|سنتين|عامان|عامين|أسبوعان|أسبوعين|ساعتان|ساعتين)(?!\\p{L})',
  'giu',
)

const pair = `${digit}{2}`
/** Telephone numbers: French ten-digit and short `3xxx` numbers, `+33`, and two or three digits after « appelez ». */
export const telephone = new RegExp(
  `${alone}(?:\\+33|\\+٣٣|[0٠۰])[ .]?${digit}(?:[ .\\u00A0-]?${pair}){4}(?!${digit})` +
    `|${alone}3[0-9][ .\\u00A0][0-9]{2}(?![0-9 ]*[0-9€%])` +
    `|(?:appel\\p{L}*|compos\\p{L}*|téléphon\\p{L}*|numéro|call|dial|phone|اتصل\\p{L}*|الرقم|رقم)(?: (?:le|au|the|number|on|بـ?|على))? ?(${digit}{2,4})(?!${digit}|[ .]?${digit}|\\s*\\p{L}{2})`,
  'giu',
)

/** Proper names that hold a figure. */
export const names = /100 ?% (?:santé|Santé)|(?:24 ?h(?:eures)?|7 ?j(?:ours)?)(?: sur | ?\/ ?)(?:24|7)/gu
