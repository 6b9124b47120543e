import { messageHash } from '../translations/hash.ts'
import type { LanguageFile, Messages } from './language-file.ts'
import { messagesIn } from './words.ts'

/** Parts of a language's file that translate the French. */
export const translatedParts = ['interface', 'texts'] as const

type Translated = Pick<LanguageFile, 'interface' | 'texts'>

/** Every message that is translated, by its whole name: `interface.fiche.written`. */
export function translated(language: Translated): ReadonlyMap<string, string> {
  return new Map(
    translatedParts.flatMap((part) =>
      Array.from(messagesIn(language[part] as Messages), ([path, said]): [string, string] => [
        [part, ...path].join('.'),
        said,
      ]),
    ),
  )
}

/** Hash of each French message, by its whole name. */
export function frenchHashes(french: Translated): ReadonlyMap<string, string> {
  return new Map(Array.from(translated(french), ([name, said]) => [name, messageHash(said)]))
}

/** Messages of a language whose French has changed since they were written, or was never said to be followed. */
export function behindFrench(
  language: Translated & Pick<LanguageFile, 'source'>,
  french: ReadonlyMap<string, string>,
): string[] {
  return [...translated(language).keys()].filter(
    (name) => french.has(name) && language.source[name] !== french.get(name),
  )
}
