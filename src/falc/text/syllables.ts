/** Spoken syllables of a French word, by groups of vowels; silent final e and -ent left out. */

const VOWELS = 'aeiouàâäéèêëîïôöùûüÿœæ'
/** Vowels said apart: créer, maïs, théâtre. */
const APART = /é[aouiâô]|ée(?!s?$)|[aou]ï|[aeo]ë|ao(?![ûu])/g
/** Words in -ent whose end is heard, unlike that of verbs (« parlent »). */
const HEARD_ENT =
  /(?:ment|^(?:cent|dent|gent|lent|vent)|[ac]cident|incident|argent|urgent|agent|parent|absent|présent|client|patient|orient|souvent|couvent|content|férent|récent|nocent|scent|talent|cellent|violent|valent|président|résident|évident|prudent|tinent|manent|minent|ligent|tingent|current|torrent|serpent|accent|pourcent|décent|fluent|quent)$/

/**
 * Number of spoken syllables, at least 1.
 * @example syllables('rembourser') // 3
 */
export function syllables(word: string): number {
  const lower = word.toLowerCase()
  let count = 0
  let inVowels = false
  for (let index = 0; index < lower.length; index++) {
    const vowel = isVowel(lower, index)
    if (vowel && !inVowels) count++
    inVowels = vowel
  }
  count += lower.match(APART)?.length ?? 0
  if (count > 1 && endsSilent(lower)) count--
  return Math.max(1, count)
}

/** « y » between two vowels is a consonant: payer, voyage. */
function isVowel(word: string, index: number): boolean {
  const letter = word[index] ?? ''
  if (letter !== 'y') return VOWELS.includes(letter)
  const before = word[index - 1]
  const after = word[index + 1]
  return before === undefined || after === undefined || !VOWELS.includes(before) || !VOWELS.includes(after)
}

function endsSilent(word: string): boolean {
  if (/[^aeiouàâäéèêëîïôöùûüÿœæ]es?$/.test(word) || /[gq]ues?$/.test(word)) return true
  return word.endsWith('ent') && !HEARD_ENT.test(word)
}
