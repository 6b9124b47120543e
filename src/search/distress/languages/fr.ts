import { wordSet } from '../../languages/everyday.ts'
import type { DistressLanguage } from '../language.ts'

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:chuis|chui|shuis)\b/g, 'je suis'],
  [/\bj'?(?=[bcdfgklmnpqrstvxz])/g, 'je '],
  [/\bj(ai|en|y|avais|etais|arrive|etouffe)\b/g, 'je $1'],
  [/\bm(ont|as|etrangle|etouffe|etouf|agresse)\b/g, 'me $1'],
  [/\bs(est|etouffe|etouf)\b/g, 'se $1'],
  [/\bn(arrive|en)\b/g, 'ne $1'],
  [/\b([jmtsn])(?:'| (?=[aeiouyh])) ?/g, '$1e '],
  [/\b(?:[dlc]|qu|jusqu|lorsqu)(?:'| (?=[aeiouyh])) ?/g, ''],
  [/\bcest\b/g, 'est'],
  [/\b(?:k|qu)(il|elle)s?\b/g, '$1'],
  [/\bveu\b/g, 'veux'],
  [/\bpeu(?= (?:plus|pas|pu)\b)/g, 'peux'],
  [/\bpu(?= (?:envie|vivre|respirer)\b)/g, 'plus'],
  // « Il ma frappée » is « il m'a frappée »; « ma vie » reads as well so.
  [/\bma\b/g, 'me'],
]

/** French, and how it is typed in haste. */
export const language: DistressLanguage = {
  rewrite: (folded) => SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), folded),
  light: wordSet('de du des le la les un une au aux a et que y ce pour dans'),
  contrary: wordSet('pas plus jamais rien aucun aucune sans ni'),
  filler: wordSet(`
    vraiment trop tellement juste encore toujours souvent parfois beaucoup bien fort deja tout temps hier soir matin maintenant
    aujourd nuit jour jours fois petit petite grand grande ancien ancienne suis etes sont etais etait avez avoir avons cette
    mais avec chez comme comment quand depuis parce elle elles vous nous votre leur leurs notre veux veut faire fait fais faut
    quoi quel quelle peut peux besoin etre donc alors apres avant pendant toute tous toutes cause
  `),
  asking: wordSet(
    'aide aider aidez moi numero numeros urgence urgent secours vite appeler appel telephone telephoner svp besoin ecoute sos',
  ),
}
