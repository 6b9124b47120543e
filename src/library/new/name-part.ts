import { isMap, isSeq, Pair, parseDocument } from 'yaml'
import { appendAfter, named, replaceEntry } from '../../translations/yaml-entry.ts'

/**
 * Names another page in the front matter of a twin's main one, last; every other byte stays.
 *
 * @param file whole content of the main page.
 * @returns the same when it is named already; null when the front matter can't be read, or says nothing of a twin.
 */
export function namePart(file: string, part: string): string | null {
  const [whole, open = '', matter = ''] = /^(\uFEFF?---\r?\n)(.*?\r?\n)---/s.exec(file) ?? []
  const document = parseDocument(matter)
  const root = document.contents
  if (whole === undefined || document.errors.length > 0 || !isMap(root)) return null
  const rest = file.slice(open.length + matter.length)
  const old = named(root, 'parts')
  if (old !== undefined && isSeq(old.value)) {
    if ((old.value.toJSON() as unknown[]).includes(part)) return file
    old.value.add(document.createNode(part))
    return open + replaceEntry(matter, old, old) + rest
  }
  const after = named(root, 'source') ?? named(root, 'validation')
  if (old !== undefined || after === undefined) return null
  return open + appendAfter(matter, after, new Pair('parts', document.createNode([part], { flow: true }))) + rest
}
