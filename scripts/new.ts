import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { contextOf } from '../src/checks/context.ts'
import { ficheIdFault } from '../src/checks/rules/fiche-id.ts'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import type { ReadingLevel } from '../src/library/lang.ts'
import type { Library } from '../src/library/model.ts'
import { nearest } from '../src/library/nearest.ts'
import { namePart } from '../src/library/new/name-part.ts'
import { startFalc, startFiche, startPart, startTranslation } from '../src/library/new/start-file.ts'
import { startPage, startPageText } from '../src/library/new/start-page.ts'
import { omittedThings } from '../src/library/omissions.ts'
import { pageKey } from '../src/library/page-key.ts'
import { pageNameFault } from '../src/library/page-name.ts'
import { partNameFault } from '../src/library/part-name.ts'
import { readLibrary } from '../src/library/read.ts'
import type { Section } from '../src/library/section.ts'
import { contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { lentPages } from './lent-pages.ts'
import { newLanguage } from './new/language.ts'
import { newArticle } from './new/law.ts'
import { newSite } from './new/site.ts'

const usage =
  'npm run new -- fiche ID, ou : translation ID LANGUE, ou : NIVEAU ID (falc, par exemple), ou : NIVEAU-part ID PAGE, ou : page NOM [LANGUE ou NIVEAU], ou : law css.L861-1 --source DOSSIER, ou : language pl, ou : site DOSSIER'
const options = {
  content: { type: 'string' },
  today: { type: 'string' },
  source: { type: 'string' },
  from: { type: 'string' },
} as const
const { values, positionals } = readArguments(options, usage, 3)
const [what, id, last] = positionals

if (what === 'site') {
  if (id === undefined || last !== undefined) wrongUse('Dites où commencer le site : npm run new -- site DOSSIER')
  newSite(id, dayOf(values.today))
  process.exit()
}

const { path, name } = contentFolder(values.content)
const library = await readLibrary(path, { today: dayOf(values.today), name, ...lentPages(path) })
const level = library.levels.get(what?.replace(/-part$/, '') ?? '')
const isPart = level !== undefined && what?.endsWith('-part') === true
const takesThree = what === 'translation' || isPart
const mayTakeThree = what === 'page' || (level !== undefined && !isPart)
if (what === undefined || id === undefined || (!mayTakeThree && takesThree !== (last !== undefined)))
  wrongUse(`Écrivez : ${usage}`)
const fault =
  what === 'law' || what === 'language'
    ? null
    : what === 'page'
      ? pageNameFault(id, new Set([...contextOf(library).ficheIds, ...library.levels.keys()]))
      : ficheIdFault(id, library)
if (fault !== null) wrongUse(`${fault.message} ${fault.hint}`)

if (what === 'fiche')
  start(
    'fr.md',
    startFiche(
      library.sectionPlan,
      library.themes[0]?.id ?? 'a-choisir',
      library.today,
      library.site.helpline?.id ?? null,
    ),
  )
else if (level !== undefined && isPart) startEasyPart(level, id, last ?? '')
else if (level !== undefined) start(`${languageOf(level, last)}.${level.id}.md`, startFalc(sectionsOf(library, id)))
else if (what === 'translation') start(`${knownLanguage(last ?? '')}.md`, startTranslation(sectionsOf(library, id)))
else if (what === 'page') startPageIn(id, last ?? 'fr')
else if (what === 'law') newArticle(id, library, { path, name }, values)
else if (what === 'language') newLanguage(id, library, { path, name })
else wrongUse(`« ${what} » n'est pas une chose que l'on commence. Écrivez : ${usage}`)

function sectionsOf(from: Library, fiche: string): readonly Section[] {
  const { references, ficheIds } = contextOf(from)
  const reference = references.get(fiche)
  if (reference !== undefined) return reference.sections
  const near = nearest(fiche, ficheIds)
  return wrongUse(
    `La fiche « ${fiche} » n'a pas de texte français (fr.md) lisible.${near === null || near === fiche ? '' : ` Vouliez-vous dire « ${near} » ?`} Commencez par : npm run new -- fiche ${fiche}`,
  )
}

/** Starts another page of the twin, with the sections that none of its pages has, and names it in the main one. */
function startEasyPart({ id: easy, languages: [lang = 'fr'] }: ReadingLevel, fiche: string, part: string): void {
  const wrong = partNameFault(part)
  if (wrong !== null) wrongUse(`${wrong.message} ${wrong.hint}`)
  const sections = sectionsOf(library, fiche)
  const twin = library.fiches.get(fiche)?.versions.get(`${lang}/${easy}`)
  if (twin === undefined)
    return wrongUse(
      `La fiche « ${fiche} » n'a pas de version facile à lire (${lang}.${easy}.md) lisible. Commencez par : npm run new -- ${easy} ${fiche}`,
    )
  const main = join(path, 'fiches', fiche, `${lang}.${easy}.md`)
  const renamed = namePart(readFileSync(main, 'utf8'), part)
  if (renamed === null)
    return wrongUse(`${twin.file} : l'en-tête n'est pas lisible. Corrigez-le avec « npm run check », puis recommencez.`)
  const omitted = omittedThings(twin, { sections }, library)
    .filter(({ kind }) => kind === 'section')
    .map((thing) => thing.id)
  const left = sections.filter(
    (section) => !omitted.includes(section.id) && !twin.sections.some((held) => held.id === section.id),
  )
  start(`${lang}.${easy}/${part}.md`, startPart(left))
  writeWholeFile(main, renamed)
  print(
    `${twin.file} la nomme dans « parts ».${left.length === 0 ? ' Déplacez-y des sections entières de la page principale.' : ''}\n`,
  )
}

function startPageIn(page: string, text: string): void {
  if (text === 'fr') return start('fr.mdx', startPage(library.site.helpline?.id ?? null), 'pages')
  const [, typed, named] = /^(?:(.+)[.-])?([a-z]+)$/.exec(text) ?? []
  const easy = library.levels.get(named ?? '')
  const lang = easy === undefined ? knownLanguage(text) : languageOf(easy, typed)
  const french = library.pages.get(pageKey(page, 'fr', 'standard'))
  if (french === undefined || french.borrowed)
    return wrongUse(
      `La page « ${page} » n'a pas de texte français (fr.mdx) lisible ici. Commencez par : npm run new -- page ${page}`,
    )
  if (easy !== undefined) return start(`${lang}.${easy.id}.mdx`, startPageText(easy.id, french.sections), 'pages')
  start(`${lang}.mdx`, startPageText('standard', french.sections), 'pages')
}

/** The language of a text to start: the one that was typed, or the level's first. */
function languageOf({ id: easy, languages }: ReadingLevel, typed: string | undefined): string {
  const [first = 'fr'] = languages
  if (typed === undefined || languages.includes(typed)) return typed ?? first
  return wrongUse(`Le niveau « ${easy} » n'existe pas pour « ${typed} ». Ses langues : ${languages.join(', ')}.`)
}

function knownLanguage(code: string): string {
  const codes = library.languages.map((language) => language.code)
  if (codes.includes(code) && code !== 'fr') return code
  return wrongUse(
    `« ${code} » n'est pas une langue de traduction. Langues du site : ${codes.filter((one) => one !== 'fr').join(', ')}.`,
  )
}

function start(fileName: string, text: string, room: 'fiches' | 'pages' = 'fiches'): void {
  const file = join(path, room, id ?? '', fileName)
  const shown = `${name}/${room}/${id}/${fileName}`
  if (existsSync(file)) wrongUse(`${shown} existe déjà : rien n'a été changé.`)
  mkdirSync(dirname(file), { recursive: true })
  writeWholeFile(file, text)
  print(`${shown} est commencé. Remplissez-le, puis lancez « npm run check ».\n`)
}
