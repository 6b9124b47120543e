import { isMap, Pair, parseDocument } from 'yaml'
import { entryInYaml, named, replaceEntry } from './yaml-entry.ts'

/** Thrown when a language's file is not readable YAML. */
export class UnreadableLanguage extends Error {
  override readonly name = 'UnreadableLanguage'
}

/**
 * Marks messages of a language as following today's French, under `source:`; every other byte stays.
 *
 * @param file whole content of `languages/<code>.yaml`.
 * @param french hash of each French message, by its whole name.
 * @param messages names to accept, of messages that the file has.
 * @throws {UnreadableLanguage} when the file is not a YAML mapping.
 */
export function acceptMessages(file: string, french: ReadonlyMap<string, string>, messages: readonly string[]): string {
  const document = parseDocument(file)
  const root = document.contents
  if (document.errors.length > 0 || !isMap(root)) throw new UnreadableLanguage()
  const old = named(root, 'source')
  const before: unknown = old !== undefined && isMap(old.value) ? old.value.toJSON() : {}
  const accepted = new Set(messages)
  const hashes = Array.from(french, ([name, hash]) => [name, accepted.has(name) ? hash : hashIn(before, name)] as const)
  const source = document.createNode(Object.fromEntries(hashes.filter(([, hash]) => hash !== null)))
  const fresh = new Pair('source', source)
  return old === undefined ? `${file.trimEnd()}\n\n${entryInYaml(fresh, file)}\n` : replaceEntry(file, old, fresh)
}

function hashIn(before: unknown, name: string): string | null {
  const hash: unknown = typeof before === 'object' && before !== null ? Reflect.get(before, name) : null
  return typeof hash === 'string' || typeof hash === 'number' ? String(hash) : null
}
