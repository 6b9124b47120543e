import { inPattern } from '../in-pattern.ts'
import { fold } from '../search/fold.ts'

/** Shorter ones are whole words: « an » does not begin « analyse ». */
const shortest = 4

/**
 * Which of the words of a picture a line says. A word of the manifest is the beginning of a word of the line, whatever
 * its capitals and accents; one that begins with no letter or digit is looked for as it is.
 *
 * @example wordsSaid('Téléphonez à la caisse.', ['téléphon', 'an']) // ['téléphon']
 */
export function wordsSaid(line: string, words: readonly string[]): string[] {
  const said = plain(line)
  return words.filter((word) => {
    const wanted = plain(word)
    if (!/^[\p{L}\p{N}]/u.test(wanted)) return said.includes(wanted)
    const end = wanted.length < shortest ? '(?![\\p{L}\\p{N}])' : ''
    return new RegExp(`(?<![\\p{L}\\p{N}])${inPattern(wanted)}${end}`, 'u').test(said)
  })
}

const plain = (text: string) => fold(text).replace(/\s+/gu, ' ')
