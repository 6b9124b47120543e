import { describe, expect, it } from 'vitest'
import { shippedLanguages } from '../../src/library/shipped-languages.ts'
import { everydayWordsOf } from '../../src/search/everyday-words-of.ts'
import { fold } from '../../src/search/fold.ts'
import { readEveryday } from '../../src/search/languages/everyday.ts'
import { languageOf } from '../../src/search/languages/language-of.ts'
import { tellingWords as telling, wordsOf } from '../../src/search/words.ts'

const tellingWords = (text: string, lang: string) =>
  telling(text, lang, readEveryday(everydayWordsOf(shippedLanguages(), lang)).stopWords)

describe('a text is cut in words the same way however it is typed', () => {
  it.each([
    ['fr', 'l’hôpital', ['hopital']],
    ['fr', "l'hôpital", ['hopital']],
    ['fr', 'L’État', ['etat']],
    ['fr', 'cœur, sœur, Œufs', ['coeur', 'soeur', 'oeufs']],
    ['fr', 'A.M.E.', ['ame']],
    ['fr', 'a.m.e et C.S.S.', ['ame', 'et', 'css']],
    ['fr', '100 %', ['100%']],
    ['fr', '100%', ['100%']],
    ['fr', 'cent pour cent', ['100%']],
    ['fr', '2eme avis', ['deuxieme', 'avis']],
    ['fr', '2ème avis', ['deuxieme', 'avis']],
    ['fr', 'un second avis', ['un', 'deuxieme', 'avis']],
    ['fr', '12 euros', ['12', 'euros']],
    ['fr', 'sans-papiers', ['sanspapiers']],
    ['fr', 'sans papier', ['sanspapiers']],
    ['fr', 'san papié', ['sanspapiers']],
    ['fr', "je n'ai pas de papiers", ['je', 'ai', 'sanspapiers']],
    ['fr', 'ni papiers ni carte', ['sanspapiers', 'ni', 'carte']],
    ['fr', 'je n’ai plus de papiers', ['je', 'ai', 'sanspapiers']],
    ['fr', 'plus de médicaments', ['plus', 'de', 'medicaments']],
    ['fr', "sans papiers d'identité", ['sans', 'papiers', 'identite']],
    ['fr', 'quels papiers apporter', ['quels', 'papiers', 'apporter']],
    ['fr', 'sans papi', ['sans', 'papi']],
    ['fr', 'qu’est-ce que', ['est', 'ce', 'que']],
    ['en', 'doctor’s note, don’t', ['doctor', 'note', 'dont']],
    ['en', 'without any insurance', ['no', 'insurance']],
    ['en', 'I don’t have any papers', ['i', 'nopapers']],
    ['en', 'no paperwork', ['no', 'paperwork']],
    ['ar', 'الـمُسَاعَدَة', ['المساعده']],
    ['ar', 'أطباء إلى آخر', ['اطباء', 'الي', 'اخر']],
    ['ar', '١٠٠٪', ['100%']],
    ['ar', 'ليس لدي أوراق', ['بدوناوراق']],
    ['ar', 'ماعنديش لوراق', ['بدوناوراق']],
    ['ar', 'ما عنديش الكواغط', ['بدوناوراق']],
    ['ar', 'بلا وراق', ['بدوناوراق']],
    ['ar', 'ma3andich lwra9', ['بدوناوراق']],
    ['ar', 'ماعندناش التأمين', ['بدون', 'التامين']],
    ['ar', 'حراڨة، پاپيي، گيشي، چا', ['حراقه', 'بابيي', 'كيشي', 'جا']],
    ['tr', 'SIĞINMACI', ['siginmaci']],
    ['zh', '医疗援助', ['医疗', '援助']],
  ])('%s: %s', (lang, text, words) => {
    expect(wordsOf(text, lang)).toEqual(words)
  })
})

it('accents and Arabic vowel signs do not count', () => {
  expect(fold('É È ç ñ مُسْتَشْفَى')).toBe('e e c n مستشفي')
})

it('question words and articles are left out, unless there is nothing else', () => {
  expect(tellingWords('est-ce que la CSS est gratuite', 'fr')).toEqual(['css', 'gratuite'])
  expect(tellingWords('how can I get my medical records', 'en')).toEqual(['medical', 'records'])
  expect(tellingWords('كيف أحصل على ملفي', 'ar')).not.toContain('كيف')
  expect(tellingWords('que faire', 'fr')).toEqual(['que', 'faire'])
})

describe('words that differ by number, gender or article share a stem', () => {
  it.each([
    ['fr', 'hopital', 'hopitaux'],
    ['fr', 'rembourser', 'remboursement'],
    ['fr', 'gratuit', 'gratuites'],
    ['fr', 'interprete', 'interpretes'],
    ['en', 'record', 'records'],
    ['en', 'opinion', 'opinions'],
    ['ar', 'المساعده', 'مساعده'],
    ['ar', 'مترجمون', 'مترجم'],
    ['ar', 'والطوارئ', 'طوارئ'],
    ['ar', 'نفهمش', 'يفهمنيش'],
    ['ar', 'نعرفش', 'يعرفوش'],
  ])('%s: %s, %s', (lang, one, other) => {
    const { stem } = languageOf(lang)
    expect(stem(fold(one))).toBe(stem(fold(other)))
  })

  it.each([
    ['fr', 'payer', 'pays'],
    ['fr', 'mutuelle', 'mutation'],
    ['ar', 'طبيب', 'طبية'],
  ])('%s: not %s and %s', (lang, one, other) => {
    const { stem } = languageOf(lang)
    expect(stem(fold(one))).not.toBe(stem(fold(other)))
  })
})

describe('French words that sound alike have one key', () => {
  it.each([
    ['psyquiatrie', 'psychiatrie'],
    ['ordonance', 'ordonnance'],
    ['deuxiemme', 'deuxieme'],
    ['payent', 'payant'],
    ['represantant', 'representant'],
    ['assurence', 'assurance'],
    ['farmacie', 'pharmacie'],
    ['otorisation', 'autorisation'],
    ['kestion', 'question'],
  ])('%s, %s', (heard, right) => {
    const { sound } = languageOf('fr')
    expect(sound(heard)).toBe(sound(right))
  })

  it('and words that do not, do not', () => {
    const { sound } = languageOf('fr')
    expect(sound('patient')).not.toBe(sound('passion'))
    expect(sound('dossier')).not.toBe(sound('dentier'))
  })
})
