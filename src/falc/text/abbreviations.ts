/** Written forms whose full stop doesn't end a sentence. */

/** Before anything: a title, a reference mark. */
const ALWAYS = new Set(['m', 'mm', 'mme', 'mmes', 'mlle', 'mr', 'dr', 'drs', 'pr', 'me', 'mgr', 'st', 'ste', 'art', 'al', 'n', 'no', 'p', 'pp', 'cf', 'ex', 'env', 'av', 'bd', 'tél', 'tel', 'fig', 'vol', 'chap', 'éd', 'réf', 'ref', 'adr', 'bât', 'bat', 'appt', 'c.-à-d', 'p.ex', 'i.e', 'e.g', 'min', 'max', 'janv', 'févr', 'fév', 'avr', 'juil', 'sept', 'oct', 'nov', 'déc', 'dép', 'hab', 'cie', 'sq', 'suiv', 'coord'])

/** True when the full stop after this word belongs to it. One capital alone is an initial: `J. Dupont`, `L. 1111-6`. */
export function isAbbreviation(written: string): boolean {
  const word = written.slice(Math.max(written.lastIndexOf("'"), written.lastIndexOf('’')) + 1)
  if (word.length === 1) return word !== word.toLowerCase()
  return ALWAYS.has(word.toLowerCase())
}
