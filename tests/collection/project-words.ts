import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'

/** The words of the desk in a language of the project, as its file writes them. */
export function projectFile(lang: string): { readonly numbers: string; readonly zero: string } {
  const file = resolve(import.meta.dirname, `../../content/languages/${lang}.yaml`)
  return (parse(readFileSync(file, 'utf8')) as { interface: { desk: { numbers: string; zero: string } } }).interface
    .desk
}
