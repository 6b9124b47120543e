import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWholeFile } from '../../src/files/write-whole-file.ts'
import type { Library } from '../../src/library/model.ts'
import { startLanguage } from '../../src/library/new/start-language.ts'
import { kindOf } from '../../src/library/walk.ts'
import { print, wrongUse } from '../arguments.ts'
import type { Place } from './place.ts'

/** `npm run new -- language CODE` */
export function newLanguage(code: string, library: Library, { path, name }: Place): void {
  const french = library.languageFiles.get('fr')
  if (french === undefined)
    wrongUse(`languages/fr.yaml n'est pas lisible. Corrigez-le avec « npm run check », puis recommencez.`)
  if (kindOf(`languages/${code}.yaml`) === null)
    wrongUse(`« ${code} » n'est pas un code de langue. Écrivez par exemple pl, uk ou pt-BR.`)
  const file = join(path, 'languages', `${code}.yaml`)
  if (existsSync(file)) wrongUse(`${name}/languages/${code}.yaml existe déjà : rien n'a été changé.`)
  mkdirSync(dirname(file), { recursive: true })
  writeWholeFile(file, startLanguage(code, french))
  print(
    `${name}/languages/${code}.yaml est commencé : un brouillon, que le site ne montre pas. Traduisez-le, écrivez\n`,
  )
  print(`« status: published », puis commencez ses fiches : npm run new -- translation ID ${code}.\n`)
}
