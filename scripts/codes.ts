import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contextOf } from '../src/checks/context.ts'
import { codeTable } from '../src/codes/code-table.ts'
import { extendLedger } from '../src/codes/extend-ledger.ts'
import { missingTargets } from '../src/codes/targets.ts'
import { verifyLedger } from '../src/codes/verify-ledger.ts'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { codedParts } from '../src/library/coded-parts.ts'
import { readLibrary } from '../src/library/read.ts'
import { isPage } from '../src/library/read-page.ts'
import { isSealed, parseAddresses } from '../src/permalinks/address-ledger.ts'
import { extendAddresses } from '../src/permalinks/extend-addresses.ts'
import { publishedAddresses } from '../src/permalinks/published-addresses.ts'
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
  writeWholeFile(file, extendLedger(source, missing))
}
const addressFile = join(path, 'addresses.yaml')
const written = existsSync(addressFile) ? readFileSync(addressFile, 'utf8').replace(/\r\n?/g, '\n') : ''
if (written !== '' && !isSealed(parseAddresses(written))) {
  process.stderr.write(
    `${name}/addresses.yaml  Des adresses publiées ont été retirées ou changées.\n      → Reprenez le fichier comme avant ; « moved » dit où une page se trouve maintenant.\n`,
  )
  process.exit(1)
}
const extended = extendAddresses(written, publishedAddresses(before))
if (extended !== written) writeWholeFile(addressFile, extended)

const after = missing.length > 0 ? await readLibrary(path, { today: before.today, name }) : before
print(`${codeTable(after.ledger.entries, new Set(missing))}\n`)
