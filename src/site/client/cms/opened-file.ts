import type { FileCheck } from '../../../cms/check-file.ts'
import type { FileFormat } from '../../../cms/file-format.ts'
import type { Values } from '../../../cms/kept-head.ts'
import { askChecker } from './ask-checker.ts'

const formats = new Map<string, FileFormat>()
let root = ''
let last: { readonly key: string; readonly check: Promise<FileCheck> } | undefined

/** Tells how the files of a collection are written. */
export function openedAs(folder: string, files: readonly string[], format: FileFormat): void {
  root = `${folder}/`
  for (const path of files) formats.set(path, format)
}

/**
 * The check of a form, as the file that it would be once saved; done once for one state of it.
 *
 * @param path in the repository. @param values of its fields.
 * @throws Error when it can't be written: the message says what to mend.
 */
export async function checkForm(path: string, values: Values): Promise<FileCheck> {
  const own = path.slice(root.length)
  const format = formats.get(own)
  if (format === undefined) throw new Error(`« ${path} » n’est pas un fichier connu.`)
  const source = `${format.toFile(values).trim()}\n`
  const key = `${own}\n${source}`
  if (last?.key !== key) last = { key, check: askChecker(own, source) }
  return last.check
}

/** What forbids to save a form, in words; empty when nothing does. */
export async function errorsIn(path: string, values: Values): Promise<string> {
  const { problems } = await checkForm(path, values)
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ line, message, hint }) => `Ligne ${line} : ${message} → ${hint}`)
    .join('\n')
}
