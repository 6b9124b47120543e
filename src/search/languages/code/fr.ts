import { soundOfFrench } from '../french-sound.ts'
import type { SearchLanguage } from '../language.ts'

const ELISION = /\b(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])'(?=\w)/g
/** « je n'ai pas de papiers » is « sans papiers »; « il veut pas me voir » is a refusal. */
const WITHOUT = /\bpas (?:de |d')|\b(?:plus de|ni|aucune?s?|pas les|pas mes) (?=papiers?\b)/g
/** Residence papers, however spelt, not papers to bring: one word, so that the two are not mistaken for each other. */
const WITHOUT_PAPERS = /\bsans?[ -]*(?:les |mes |aucun |de |titre ni )?papi(?:er|e)s?\b(?!s? identite)/g
const UNWILLING = /\b(?:veut|veulent|voulait|a voulu|ont voulu) (?:pas|plus)\b/g
const ORDINAL = /\b([123]) ?(?:ere|er|ieme|eme|e|nde|nd)\b/g
const ORDINALS: Readonly<Record<string, string>> = { 1: 'premier', 2: 'deuxieme', 3: 'troisieme' }

function rewrite(folded: string): string {
  return folded
    .replace(WITHOUT, 'sans ')
    .replace(UNWILLING, 'refuse')
    .replace(ELISION, '')
    .replace(WITHOUT_PAPERS, 'sanspapiers')
    .replace(ORDINAL, (whole, digit: string) => ORDINALS[digit] ?? whole)
    .replace(/\bse[cg]onde?\b/g, 'deuxieme')
    .replace(/\b(?:100|cent) ?(?:pour ?cent|pourcent)\b/g, '100%')
    .replace(/(\d) %/g, '$1%')
}

/** Plural, feminine and the commonest verb endings, on words without accents; short words stay whole. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let root = word
  if (root.length > 4) root = root.replace(/aux$/, 'al').replace(/eux$/, 'eu')
  root = root.replace(/[sx]$/, '')
  if (root.length > 6) root = root.replace(/(?:ements?|ations?|ateurs?|atrices?)$/, '')
  if (root.length > 5) root = root.replace(/(?:euse|eur|ere|er|ez|ee|ent|ant|ante|if|ive)$/, '')
  root = root.replace(/(...)[ei]$/, '$1')
  return root.replace(/(\p{L})\1$/u, '$1')
}

/** French. */
export const language: SearchLanguage = {
  rewrite,
  stem,
  unglue: (word) => word.replace(/^(?:qu|[ldjmtsnc])(?=[aeiouyh])/, ''),
  sound: soundOfFrench,
}
