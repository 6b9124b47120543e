import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { schemaFiles } from '../src/editor-schemas/schema-files.ts'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { print, readArguments } from './arguments.ts'

readArguments({}, 'npm run schemas')
const root = resolve(import.meta.dirname, '..')
const settings = resolve(root, '.vscode/settings.json')
for (const [path, text] of schemaFiles(existsSync(settings) ? readFileSync(settings, 'utf8') : '')) {
  mkdirSync(dirname(resolve(root, path)), { recursive: true })
  writeWholeFile(resolve(root, path), text)
  print(`${path}\n`)
}
