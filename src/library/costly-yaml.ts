/** Keys that YAML lets be written after « ? », which no editor does: some hundreds in one another take a minute. */
const mostKeys = 20

/** « ? » where a value may begin: at the start of a line, or after what opens a list, a map or another key. */
const explicitKey = /(?:^|[[{,])[ \t]*(?:[-:?][ \t]+)*\?(?=\s)/gmu

/** Where one more key than can be read is written after « ? », as an offset; null when the text may be parsed. */
export function costlyYaml(text: string): number | null {
  let keys = 0
  if (!text.includes('?')) return null
  for (const { 0: opening, index } of text.matchAll(explicitKey)) {
    keys += opening.split('?').length - 1
    if (keys > mostKeys) return index
  }
  return null
}
