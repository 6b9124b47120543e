import { wordSet } from '../../languages/everyday.ts'
import type { DistressLanguage } from '../language.ts'

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/([a-z])'(?=[a-z])/g, '$1'],
  [/\bim\b/g, 'i am'],
  [/\bive\b/g, 'i have'],
  [/\b(?:wanna)\b/g, 'want to'],
  [/\b(?:gonna)\b/g, 'going to'],
  [/\b(he|she)s\b/g, '$1 is'],
  [/\bu\b/g, 'you'],
]

/** English. */
export const language: DistressLanguage = {
  rewrite: (folded) => CONTRACTIONS.reduce((text, [from, to]) => text.replace(from, to), folded),
  light: wordSet('a an the to of is are am was were be been have has had'),
  contrary: wordSet('not no never dont doesnt didnt wont cant cannot without isnt wasnt'),
  filler: wordSet(
    'really just so much always often sometimes again keep keeps now every night still very everyday with when what that this because anymore today will just they them their from about even',
  ),
  asking: wordSet('help number hotline line call phone emergency urgent please sos need'),
}
