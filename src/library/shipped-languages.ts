import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LanguageFile } from '../languages/language-file.ts'
import { readLanguageFile } from './read-language.ts'
import { readYaml } from './yaml-text.ts'

const folder = join(import.meta.dirname, '../../content/languages')

let read: ReadonlyMap<string, LanguageFile> | undefined

/**
 * The languages that the project says itself, by code: any content folder speaks them, and lays its own
 * files over them. A file with mistakes is left out here: they are told when its own folder is checked.
 */
export function shippedLanguages(): ReadonlyMap<string, LanguageFile> {
  read ??= new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .flatMap((name): [string, LanguageFile][] => {
        const code = name.slice(0, -'.yaml'.length)
        const yaml = readYaml(readFileSync(join(folder, name), 'utf8'), () => {})
        const language = yaml && readLanguageFile(code, yaml, () => {})
        return language === null ? [] : [[code, language.file]]
      }),
  )
  return read
}
