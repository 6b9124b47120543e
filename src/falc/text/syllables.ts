/** Spoken syllables of a French word, by groups of vowels; silent final e and -ent left out. */

const VOWELS = 'aeiouyàâäéèêëîïôöùûüÿœæ'
/** Endings whose two vowels are said apart: créer, pays, aérien. */
const HIATUS = /é[aouiâô]|[aou]ï|[aeo]ë|ao(?![ûu])|[^q]uë|yé|yè/g
const FULL_FINAL_ENT = /(?:ment|cent|dent|gent|lent|rent|sent|tent|vent|ient)$/

/**
 * Number of spoken syllables, at least 1.
 * @example syllables('rembourser') // 3
 */
export function syllables(word: string): number {
  const lower = word.toLowerCase()
  let count = 0
  let inVowels = false
  for (let index = 0; index < lower.length; index++) {
    const vowel = VOWELS.includes(lower[index] ?? '')
    if (vowel && !inVowels) count++
    inVowels = vowel
  }
  count += lower.match(HIATUS)?.length ?? 0
  if (count > 1 && endsSilent(lower)) count--
  return Math.max(1, count)
}

function endsSilent(word: string): boolean {
  if (/[^aeiouyàâäéèêëîïôöùûüÿœæ](?:e|es)$/.test(word) || /[gq]ues?$/.test(word)) return true
  return word.endsWith('ent') && !FULL_FINAL_ENT.test(word)
}
