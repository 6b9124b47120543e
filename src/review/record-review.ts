import type { YAMLMap } from 'yaml'
import { isMap, Pair, parseDocument } from 'yaml'
import { closedFrontMatter } from '../front-matter.ts'
import type { Version } from '../library/fiche.ts'
import { NoFrontMatter } from '../translations/accept.ts'
import { textHash } from '../translations/hash.ts'
import { appendAfter, named, replaceEntry } from '../translations/yaml-entry.ts'

/** What a reading was: when, by whom (a group or a person who agreed to be named), by how many. */
export interface Reading {
  readonly on: string
  readonly by: string
  readonly people: number
}

export interface RecordedReview {
  /** The whole file, with the reading written. */
  readonly file: string
  /** Sections that nobody has yet found right as they are written today; none: the text may say that it was read. */
  readonly left: readonly string[]
}

/**
 * Writes who found sections of a text right, with the hash of what was read; every other byte stays. When each section
 * has been read as it is today, the text says that it was: `validation:` of an easy text, `reviewed:` of a translation.
 * Both hold the hash of the whole text, and say nothing more once it has changed.
 *
 * @param file whole content of the file of the text's main page.
 * @param sections ids that the readers found right; none: all of them.
 * @throws {NoFrontMatter} when the front matter does not say what the text is.
 */
export function recordReview(
  file: string,
  version: Version,
  sections: readonly string[],
  reading: Reading,
): RecordedReview {
  const matter = closedFrontMatter(file)
  if (matter === null) throw new NoFrontMatter()
  const { fields, start, end } = matter
  const known = readingsIn(rootOf(fields))
  const all = version.sections.flatMap(({ id, hash }): [string, Reading & { readonly hash: string }][] => {
    if (sections.length === 0 || sections.includes(id)) return [[id, { ...reading, hash }]]
    const before = known[id]
    return before === undefined ? [] : [[id, before]]
  })
  const readings = Object.fromEntries(all)
  const left = version.sections.filter(({ id, hash }) => readings[id]?.hash !== hash).map(({ id }) => id)
  let written = writeReadings(fields, readings)
  if (left.length === 0) written = claim(written, version, Object.values(readings))
  return { file: file.slice(0, start) + written + file.slice(end), left }
}

function rootOf(fields: string): YAMLMap {
  const document = parseDocument(fields)
  if (document.errors.length > 0 || !isMap(document.contents)) throw new NoFrontMatter()
  return document.contents
}

function readingsIn(root: YAMLMap): Readonly<Record<string, Reading & { readonly hash: string }>> {
  const node = root.get('readings')
  return isMap(node) ? (node.toJSON() as Record<string, Reading & { readonly hash: string }>) : {}
}

/** One section a line, so that two groups who read different sections do not conflict. */
function writeReadings(fields: string, readings: Readonly<Record<string, object>>): string {
  const root = rootOf(fields)
  const node = parseDocument('{}').createNode(readings)
  for (const { value } of node.items) if (isMap(value)) value.flow = true
  const fresh = new Pair('readings', node)
  const old = named(root, 'readings')
  if (old !== undefined) return replaceEntry(fields, old, fresh)
  const after = named(root, 'translation') ?? named(root, 'validation')
  if (after === undefined) throw new NoFrontMatter()
  return appendAfter(fields, after, fresh)
}

/** Says that the whole text was read, in the words of the least: the fewest people, every group, the last day. */
function claim(fields: string, version: Version, readings: readonly Reading[]): string {
  const root = rootOf(fields)
  const groups = [...new Set(readings.map(({ by }) => by))].join(', ')
  const on = readings
    .map((reading) => reading.on)
    .sort()
    .at(-1)
  const people = Math.min(...readings.map((reading) => reading.people))
  const hash = textHash(version)
  const document = parseDocument('{}')
  const flow = (value: object) => {
    const node = document.createNode(value)
    node.flow = true
    return node
  }
  const translation = named(root, 'translation')
  if (translation !== undefined && isMap(translation.value)) {
    translation.value.flow = false
    translation.value.set('reviewed', flow({ by: groups, on, text_hash: hash }))
    return replaceEntry(fields, translation, translation)
  }
  const validation = named(root, 'validation')
  if (validation === undefined) throw new NoFrontMatter()
  const value = flow({ state: 'validated', group: groups, people, on, text_hash: hash })
  return replaceEntry(fields, validation, new Pair('validation', value))
}
