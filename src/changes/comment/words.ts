import { safeWords } from '../../hosts/safe-markdown.ts'
import type { Words } from '../change.ts'

/** How many letters of what stayed are shown on each side of a change. */
const AROUND = 60
/** How many letters of an added or removed passage are shown. */
const MOST = 600

/** A change of words in Markdown: ~~what is gone~~, **what is new**, and enough of what stayed to find the place. */
export function wordsInMarkdown(words: readonly Words[]): string {
  return words
    .map(({ words: own, became }, index) => {
      const first = index === 0
      const last = index === words.length - 1
      if (became === 'kept') return safeWords(around(own, first, last))
      const [, before = '', middle = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(own) ?? []
      if (middle === '') return ' '
      const mark = became === 'added' ? '**' : '~~'
      return `${before && ' '}${mark}${safeWords(shortened(middle))}${mark}${after && ' '}`
    })
    .join('')
    .trim()
}

function around(text: string, first: boolean, last: boolean): string {
  const letters = [...text]
  const start = first ? [] : letters.slice(0, AROUND)
  const end = last ? [] : letters.slice(-AROUND)
  return letters.length <= start.length + end.length + 3 ? text : `${start.join('')} … ${end.join('')}`
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= MOST ? text : `${letters.slice(0, MOST).join('')}… (et ${letters.length - MOST} signes)`
}
