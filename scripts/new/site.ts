import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { PlainDate } from '../../src/facts/fact.ts'
import { writeWholeFile } from '../../src/files/write-whole-file.ts'
import { startSite } from '../../src/library/new/start-site.ts'
import { calledFrom, print, wrongUse } from '../arguments.ts'

/** `npm run new -- site FOLDER` */
export function newSite(folder: string, today: PlainDate): void {
  const target = resolve(calledFrom, folder)
  if (existsSync(target) && (!statSync(target).isDirectory() || readdirSync(target).length > 0))
    wrongUse(`« ${folder} » existe déjà et n'est pas vide : rien n'a été changé. Donnez le nom d'un nouveau dossier.`)
  for (const [file, source] of startSite(today)) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeWholeFile(join(target, file), source)
  }
  print(`${folder} est commencé. Lisez ${folder}/README.md, puis lancez :\n\n`)
  print(`  npm run check -- --content ${folder}\n  npm run dev -- --content ${folder}\n`)
}
