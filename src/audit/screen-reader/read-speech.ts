/**
 * What Orca said, in order, out of the lines that `orca-customizations.py` writes: a JSON text of Orca's debug log for
 * what is said, a lone dot for a sign of work. A line still being written is passed over.
 *
 * @returns utterances, without the spaces around and inside that nobody hears; an empty one is none.
 * @example readSpeech('.\n"17:30:01 - SPEECH OUTPUT: \'Aide lien.\'{}"\n') // ['Aide lien.']
 */
export function readSpeech(log: string): string[] {
  return log
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.startsWith('"'))
    .map((line) => utteranceIn(JSON.parse(line) as string))
    .filter((words) => words !== '')
}

/** What follows the words is their voice: `{'established': False}`, `voice=uppercase`. */
function utteranceIn(line: string): string {
  const [, words] = /SPEECH OUTPUT: '(.*)'(?: voice=\w+)?\s*(?:\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})?$/su.exec(line) ?? []
  return (words ?? '').replaceAll(/[\s\u00a0\u202f]+/gu, ' ').trim()
}
