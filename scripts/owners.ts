// npm run owners: writes who must approve a change of each fiche in the CODEOWNERS files of GitHub, GitLab and Forgejo
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { readLibrary } from '../src/library/read.ts'
import { codeOwners } from '../src/owners/code-owners.ts'
import { ownersFiles } from '../src/owners/owners-files.ts'
import { contentFolder, dayOf, print, readArguments } from './arguments.ts'

const { values } = readArguments({ content: { type: 'string' } }, 'npm run owners -- [--content DOSSIER]')
const { path, name } = contentFolder(values.content)
const library = await readLibrary(path, { today: dayOf(undefined), name })
const repository = dirname(path)
for (const [place, style] of ownersFiles) {
  const file = resolve(repository, place)
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const after = codeOwners(library, before, style)
  mkdirSync(dirname(file), { recursive: true })
  if (after !== before) writeWholeFile(file, after)
  print(`${place} : ${after === before ? 'déjà à jour' : 'écrit'}.\n`)
}
