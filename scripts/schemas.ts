import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { schemaFiles } from '../src/editor-schemas/schema-files.ts'
import { print, readArguments } from './arguments.ts'

readArguments({}, 'npm run schemas')
const root = resolve(import.meta.dirname, '..')
const settings = resolve(root, '.vscode/settings.json')
for (const [path, text] of schemaFiles(existsSync(settings) ? readFileSync(settings, 'utf8') : '')) {
  mkdirSync(dirname(resolve(root, path)), { recursive: true })
  writeFileSync(resolve(root, path), text)
  print(`${path}\n`)
}
