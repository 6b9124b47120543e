/** Takes a written word apart: elided word in front, the word, attached pronoun behind. */

export interface WordParts {
  readonly elision: string
  readonly form: string
  readonly enclitic: string
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu)'(?=.)/
const ENCLITIC = /(?:-t)?-(?:je|tu|il|elle|on|nous|vous|ils|elles|ce|moi|toi|le|la|les|lui|leur|en|y|ci|là)$/
/** One word each: neither elision nor pronoun to take off. */
const WHOLE = new Set([
  "aujourd'hui",
  "quelqu'un",
  "quelqu'une",
  "d'abord",
  "d'accord",
  "d'ailleurs",
  "presqu'île",
  "c'est-à-dire",
  "prud'hommes",
  "main-d'œuvre",
  'rendez-vous',
  'au-delà',
  'par-là',
  'là-bas',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'celles-ci',
  'celui-là',
  'celle-là',
])

/**
 * Parts of a word in lower case with straight apostrophes.
 * @example wordParts("l'hôpital") // { elision: "l'", form: 'hôpital', enclitic: '' }
 */
export function wordParts(lower: string): WordParts {
  const quote = lower.indexOf("'")
  const hyphen = lower.indexOf('-')
  if ((quote < 0 && hyphen < 0) || WHOLE.has(lower)) return { elision: '', form: lower, enclitic: '' }
  const elision = quote < 0 ? '' : (ELISION.exec(lower)?.[0] ?? '')
  const rest = lower.slice(elision.length)
  if (hyphen < 0 || WHOLE.has(rest)) return { elision, form: rest, enclitic: '' }
  const enclitic = ENCLITIC.exec(rest)?.[0] ?? ''
  return { elision, form: rest.slice(0, rest.length - enclitic.length), enclitic }
}
