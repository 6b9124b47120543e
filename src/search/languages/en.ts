import type { SearchLanguage } from './language.ts'
import { synonymTable, wordSet } from './language.ts'

function rewrite(folded: string): string {
  return folded
    .replace(/(?<=\p{L})'s(?!\p{L})/gu, '')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .replace(/(?<!\p{L})(?:without|dont have|havent got|have no|lack of)(?: an?| any)?(?!\p{L})/gu, 'no')
    .replace(/(?<!\p{L})no(?: an?| any)(?!\p{L})/gu, 'no')
    .replace(/(?<!\d)2nd(?!\p{L})/gu, 'second')
    .replace(/(\d) ?(?:%|per ?cent)/g, '$1%')
}

/** Plural and the commonest endings; short words stay whole. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let root = word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$/, '').replace(/(?<=[^su])s$/, '')
  if (root.length > 5) root = root.replace(/(?:ations?|ments?|ings?|ed|er|ly)$/, '')
  return root.replace(/(?<=...)[ey]$/, '').replace(/([^aeiou])\1$/, '$1')
}

/** English. */
export const english: SearchLanguage = {
  rewrite,
  stem,
  sound: (word) => word.replace(/ph/g, 'f').replace(/ck|c(?=[^eiyh])/g, 'k').replace(/(?<=.)[aeiouy]+/g, 'e').replace(/(.)\1+/g, '$1'),
  stopWords: wordSet(`
    a about am an and any are as at be been but by can cannot could did do does doing done dont for from get gets getting had has
    have he her his how i id if ill im in into is it its ive just me my need not of on or our she should so some that the their them
    then there these they this to us was we were what whats when where which who whom whose why will with would you your please
    want right rights much many
  `),
  synonyms: synonymTable(`
    gp physician doc doctors = doctor
    undocumented illegal irregular = papers
    chemist drugstore = pharmacy
    meds drugs medication pills = medicine
    ambulance er = emergency
    translator translation translate = interpreter
    cost costs price fee fees cheap expensive = pay cost
    complain complaining = complaint
    job employer = work
    records file = record
    ill illness sick = illness sick
    refuses refused refuse denied deny = refusal
  `),
}
