import type { Pair } from 'yaml'
import { Document, isNode, isScalar, YAMLMap } from 'yaml'

/** The entry of a mapping with this key. */
export function named(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => (isScalar(key) ? key.value : key) === name)
}

/** The YAML text with one top-level entry written anew; the rest is not even reformatted. */
export function replaceEntry(yaml: string, old: Pair, fresh: Pair): string {
  const [start, end] = extent(yaml, old)
  return yaml.slice(0, start) + entryInYaml(fresh, yaml) + yaml.slice(end)
}

/** The YAML text with an entry more, on the line after another one. */
export function appendAfter(yaml: string, after: Pair, fresh: Pair): string {
  const [, end] = extent(yaml, after)
  const line = yaml.indexOf('\n', end)
  const at = line === -1 ? yaml.length : line + 1
  return yaml.slice(0, at) + entryInYaml(fresh, yaml) + lineBreak(yaml) + yaml.slice(at)
}

/** Where an entry stands, without the line break after it. */
function extent(yaml: string, { key, value }: Pair): readonly [start: number, end: number] {
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0
  const end = isNode(value) ? (value.range?.[1] ?? yaml.length) : yaml.length
  return [start, start + yaml.slice(start, end).trimEnd().length]
}

/** An entry as YAML, with the line breaks of the text around it. */
export function entryInYaml(pair: Pair, around: string): string {
  const map = new YAMLMap()
  map.items.push(pair)
  const document = new Document(map)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().replaceAll('\n', lineBreak(around))
}

const lineBreak = (yaml: string): string => (yaml.includes('\r\n') ? '\r\n' : '\n')
