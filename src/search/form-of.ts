/** Letters that two forms of a word share at least, from the first on. */
const SAME_BEGINNING = 4
/** Letters that may follow. */
const ENDING = 2

/** Whether two words only differ by their endings: « considère », « considérez », not « plante », « plainte ». */
export function isFormOf(word: string, other: string): boolean {
  let same = 0
  while (same < word.length && word[same] === other[same]) same += 1
  return same >= Math.max(SAME_BEGINNING, Math.max(word.length, other.length) - ENDING)
}
