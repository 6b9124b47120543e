import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contextOf } from '../src/checks/context.ts'
import { codeTable } from '../src/codes/code-table.ts'
import { extendLedger } from '../src/codes/extend-ledger.ts'
import { missingTargets } from '../src/codes/targets.ts'
import { verifyLedger } from '../src/codes/verify-ledger.ts'
import { codedParts } from '../src/library/coded-parts.ts'
import { readLibrary } from '../src/library/read.ts'
import { isPage } from '../src/library/read-page.ts'
import { contentFolder, dayOf, print, readArguments } from './arguments.ts'

const { values } = readArguments({ content: { type: 'string' } }, 'npm run codes -- [--content DOSSIER]')
const { path, name } = contentFolder(values.content)
const file = join(path, 'codes.yaml')
const before = await readLibrary(path, { today: dayOf(undefined), name })

const faults = verifyLedger(before.ledger)
for (const { line, message, hint } of faults)
  process.stderr.write(`${name}/codes.yaml:${line}  ${message}\n      → ${hint}\n`)
if (faults.length > 0) process.exit(1)

const published = [...contextOf(before).references.values()]
  // Pages of the site have addresses of their own, short enough.
  .filter((version) => version.status === 'published' && !isPage(version))
  .map(codedParts)
const missing = missingTargets(published, before.codes)
if (missing.length > 0) {
  const source = existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n?/g, '\n') : ''
  writeFileSync(file, extendLedger(source, missing))
}
const after = missing.length > 0 ? await readLibrary(path, { today: before.today, name }) : before
print(`${codeTable(after.ledger.entries, new Set(missing))}\n`)
