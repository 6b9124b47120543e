import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { contextOf } from '../src/checks/context.ts'
import { ficheIdFault } from '../src/checks/rules/fiche-id.ts'
import { localized } from '../src/facts/localized.ts'
import { writeWholeFile } from '../src/files/write-whole-file.ts'
import { copiedHash } from '../src/law-watch/copy/copied-article.ts'
import type { ReadingLevel } from '../src/library/lang.ts'
import type { Library } from '../src/library/model.ts'
import { didYouMean, nearest } from '../src/library/nearest.ts'
import { namePart } from '../src/library/new/name-part.ts'
import { startArticle } from '../src/library/new/start-article.ts'
import { startFalc, startFiche, startPart, startTranslation } from '../src/library/new/start-file.ts'
import { startLanguage } from '../src/library/new/start-language.ts'
import { startPage, startPageText } from '../src/library/new/start-page.ts'
import { startSite } from '../src/library/new/start-site.ts'
import { omittedThings } from '../src/library/omissions.ts'
import { pageKey } from '../src/library/page-key.ts'
import { pageNameFault } from '../src/library/page-name.ts'
import { partNameFault } from '../src/library/part-name.ts'
import { readLibrary } from '../src/library/read.ts'
import type { Section } from '../src/library/section.ts'
import { kindOf } from '../src/library/walk.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { lawCopyIn } from './law-copy.ts'
import { lentPages } from './lent-pages.ts'

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
  startNewSite(id)
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
else if (what === 'law') startLaw(id)
else if (what === 'language') startNewLanguage(id)
else wrongUse(`« ${what} » n'est pas une chose que l'on commence. Écrivez : ${usage}`)

function startNewSite(folder: string): void {
  const target = resolve(calledFrom, folder)
  if (existsSync(target) && (!statSync(target).isDirectory() || readdirSync(target).length > 0))
    wrongUse(`« ${folder} » existe déjà et n'est pas vide : rien n'a été changé. Donnez le nom d'un nouveau dossier.`)
  for (const [file, source] of startSite(dayOf(values.today))) {
    mkdirSync(dirname(join(target, file)), { recursive: true })
    writeWholeFile(join(target, file), source)
  }
  print(`${folder} est commencé. Lisez ${folder}/README.md, puis lancez :\n\n`)
  print(`  npm run check -- --content ${folder}\n  npm run dev -- --content ${folder}\n`)
}

function startNewLanguage(code: string): void {
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

function startLaw(article: string): void {
  const [code = '', num = ''] = article.split(/\.(.*)/s)
  const { lawCodes, law, languages, sources } = library
  const known = lawCodes.find((one) => one.id === code)
  if (known === undefined) {
    const near = didYouMean(
      code,
      lawCodes.map((one) => one.id),
      'Écrivez par exemple css.L861-1, ou ajoutez le code.',
    )
    wrongUse(`Le code « ${code} » n'est pas dans law/codes.yaml. ${near}`)
  }
  if (law.has(article)) {
    const update = `npm run law -- --accept ${article} --source DOSSIER`
    wrongUse(`${article} a déjà son entrée : rien n'a été changé. Pour la mettre à jour : ${update}`)
  }
  if (values.source === undefined) wrongUse(`Il manque la copie où lire l'article (--source). Écrivez : ${usage}`)
  if (values.from !== undefined && !sources.has(values.from)) {
    const near = didYouMean(values.from, sources.keys(), 'Ajoutez-la, ou retirez --from.')
    wrongUse(`La source « ${values.from} » n'est pas dans sources.yaml. ${near}`)
  }
  const copy = lawCopyIn(values.source, [known]).get(code)
  const [copied] = copy?.articles.get(num) ?? []
  if (copied === undefined || copied.repealed) {
    const why = copied === undefined ? "n'est pas dans cette copie" : 'est abrogé dans cette copie'
    const near = didYouMean(num, copy?.articles.keys() ?? [], 'Vérifiez son numéro, sans point ni espace : L1110-3.')
    wrongUse(`L'article « ${article} » ${why}. ${near}`)
  }
  const file = join(path, `law/${code}.yaml`)
  const before = existsSync(file) ? readFileSync(file, 'utf8').trimEnd() : ''
  const source = values.from === undefined ? { title: localized(known.name, 'fr').text } : { id: values.from }
  const read = { ...copied, version: copied.from, hash: copiedHash(copied) }
  const entry = startArticle(
    read,
    languages.map((language) => language.code),
    source,
  )
  writeWholeFile(file, before === '' ? entry : `${before}\n\n${entry}`)
  print(`${name}/law/${code}.yaml : l'entrée ${article} est commencée. Écrivez « title » et « gives », puis lancez `)
  print('« npm run check ».\n')
}

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
