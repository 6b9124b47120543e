import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contextOf } from '../src/checks/context.ts'
import { ficheIdFault } from '../src/checks/rules/fiche-id.ts'
import { nearest } from '../src/library/nearest.ts'
import type { Library, Section } from '../src/library/model.ts'
import { startFalc, startFiche, startTranslation } from '../src/library/new/start-file.ts'
import { readLibrary } from '../src/library/read.ts'
import { contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'

const usage = 'npm run new -- fiche ID, ou : translation ID LANGUE, ou : falc ID'
const { values, positionals } = readArguments({ content: { type: 'string' }, today: { type: 'string' } }, usage, 3)
const [what, id, lang] = positionals
if (what === undefined || id === undefined || (what === 'translation') !== (lang !== undefined)) wrongUse(`Écrivez : ${usage}`)
const fault = ficheIdFault(id)
if (fault !== null) wrongUse(`${fault.message} ${fault.hint}`)

const { path, name } = contentFolder(values.content)
const library = await readLibrary(path, { today: dayOf(values.today), name })

if (what === 'fiche') start('fr.md', startFiche(library.themes[0]?.id ?? 'a-choisir', library.today, library.site.helpline?.id ?? null))
else if (what === 'falc') start('fr.falc.md', startFalc(sectionsOf(library, id)))
else if (what === 'translation') start(`${knownLanguage(lang ?? '')}.md`, startTranslation(sectionsOf(library, id)))
else wrongUse(`« ${what} » n'est pas une chose que l'on commence. Écrivez : ${usage}`)

function sectionsOf(from: Library, fiche: string): readonly Section[] {
  const { references, ficheIds } = contextOf(from)
  const reference = references.get(fiche)
  if (reference !== undefined) return reference.sections
  const near = nearest(fiche, ficheIds)
  return wrongUse(`La fiche « ${fiche} » n'a pas de texte français (fr.md) lisible.${near === null || near === fiche ? '' : ` Vouliez-vous dire « ${near} » ?`} Commencez par : npm run new -- fiche ${fiche}`)
}

function knownLanguage(code: string): string {
  const codes = library.languages.map((language) => language.code)
  if (codes.includes(code) && code !== 'fr') return code
  return wrongUse(`« ${code} » n'est pas une langue de traduction. Langues de languages.yaml : ${codes.filter((one) => one !== 'fr').join(', ')}.`)
}

function start(fileName: string, text: string): void {
  const file = join(path, 'fiches', id ?? '', fileName)
  const shown = `${name}/fiches/${id}/${fileName}`
  if (existsSync(file)) wrongUse(`${shown} existe déjà : rien n'a été changé.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  print(`${shown} est commencé. Remplissez-le, puis lancez « npm run check ».\n`)
}
