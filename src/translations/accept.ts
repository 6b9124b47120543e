import type { YAMLMap } from 'yaml'
import { isMap, Pair, parseDocument } from 'yaml'
import { closedFrontMatter } from '../front-matter.ts'
import { appendAfter, named, replaceEntry } from './yaml-entry.ts'

/** Thrown when a file has no front matter in which hashes could stand. */
export class NoFrontMatter extends Error {
  override readonly name = 'NoFrontMatter'
}

/**
 * Marks sections of a text as following today's French, in its front matter; every other byte stays.
 *
 * A translation keeps the hashes under `translation: source:`, an easy-to-read twin under
 * `source:`; one section a line, so that two people who accept different sections do not conflict.
 *
 * @param file whole content of the Markdown file.
 * @param french sections of the reference, in order.
 * @param sections ids to accept; none: all of them. Accepting one that the French no longer has forgets it.
 * @throws {NoFrontMatter} when the front matter is missing, is not a YAML mapping, or lacks the
 * `translation:` or `validation:` entry that says what the text is.
 */
export function acceptSections(
  file: string,
  french: readonly { readonly id: string; readonly hash: string }[],
  sections: readonly string[],
): string {
  const matter = closedFrontMatter(file)
  if (matter === null) throw new NoFrontMatter()
  const { fields, start, end } = matter
  const document = parseDocument(fields)
  const root = document.contents
  if (document.errors.length > 0 || !isMap(root)) throw new NoFrontMatter()
  const holder = holderOf(root)
  const hashes = acceptedHashes(hashesIn(holder.get('source')), french, sections)
  const source = document.createNode(hashes)
  return file.slice(0, start) + written(fields, root, source) + file.slice(end)
}

function holderOf(root: YAMLMap): YAMLMap {
  const translation = root.get('translation')
  if (isMap(translation)) return translation
  if (!root.has('validation')) throw new NoFrontMatter()
  return root
}

function hashesIn(node: unknown): Readonly<Record<string, string>> {
  if (!isMap(node)) return {}
  return Object.fromEntries(
    Object.entries(node.toJSON() as Record<string, unknown>).map(([id, hash]) => [id, String(hash)]),
  )
}

function acceptedHashes(
  before: Readonly<Record<string, string>>,
  french: readonly { readonly id: string; readonly hash: string }[],
  sections: readonly string[],
): Record<string, string> {
  const accepts = (id: string) => sections.length === 0 || sections.includes(id)
  const now = french.flatMap(({ id, hash }) => {
    const kept = accepts(id) ? hash : before[id]
    return kept === undefined ? [] : [[id, kept] as const]
  })
  const known = new Set(french.map(({ id }) => id))
  const removed = Object.entries(before).filter(([id]) => !known.has(id) && !accepts(id))
  return Object.fromEntries([...now, ...removed])
}

function written(matter: string, root: YAMLMap, source: YAMLMap): string {
  const translation = named(root, 'translation')
  if (translation && isMap(translation.value)) {
    translation.value.flow = false
    translation.value.set('source', source)
    return replaceEntry(matter, translation, translation)
  }
  const fresh = new Pair('source', source)
  const old = named(root, 'source')
  if (old) return replaceEntry(matter, old, fresh)
  const validation = named(root, 'validation')
  if (!validation) throw new NoFrontMatter()
  return appendAfter(matter, validation, fresh)
}
