// npm run pdf -- [ID…] [--lang fr] [--level falc] [--theme couverture] [--large] [--out pdf] [--content DIR]
//                [--today YYYY-MM-DD] [--origin https://…] [--base /…/]: the texts as accessible PDF, and a booklet for each theme
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pdfPages } from '../src/integrations/for-pdfs.ts'
import { didYouMean } from '../src/library/nearest.ts'
import { readLibrary } from '../src/library/read.ts'
import { checkPdf } from '../src/pdf/check/check-pdf.ts'
import { hasPoppler, readPdf } from '../src/pdf/check/poppler.ts'
import { PdfRefused } from '../src/pdf/fault.ts'
import { noPdfIn, refusalOf } from '../src/pdf/languages.ts'
import { calledFrom, contentFolder, dayOf, print, readArguments, wrongUse } from './arguments.ts'
import { lentPages } from './lent-pages.ts'
import { publishedOrigin, servedBelow } from './origin.ts'

const usage =
  'npm run pdf -- [FICHE…] [--lang fr] [--level falc] [--theme THÈME] [--large] [--out DOSSIER] ' +
  '[--content DOSSIER] [--today AAAA-MM-JJ] [--origin https://…] [--base /…/]'
const { values, positionals } = readArguments(
  {
    lang: { type: 'string' },
    level: { type: 'string' },
    theme: { type: 'string' },
    large: { type: 'boolean' },
    out: { type: 'string' },
    content: { type: 'string' },
    today: { type: 'string' },
    origin: { type: 'string' },
    base: { type: 'string' },
    help: { type: 'boolean' },
  },
  usage,
  Number.POSITIVE_INFINITY,
)
if (values.help === true) {
  print(
    `${usage}\nSans nom de fiche : toutes les fiches, et un livret par thème. Avec --theme : ses livrets seuls.\n` +
      'Les fichiers vont dans pdf/ : pdf/fr/ame.pdf, pdf/fr/falc/ame.pdf, pdf/fr/themes/couverture.pdf ; ' +
      'en grands caractères (--large, sans les livrets), pdf/fr/ame.grand.pdf.\n',
  )
  process.exit(0)
}
const { path, name } = contentFolder(values.content)
const today = dayOf(values.today)
const out = resolve(calledFrom, values.out ?? 'pdf')
const base = servedBelow(values.base ?? process.env['SITE_BASE'])
const origin = publishedOrigin(values.origin ?? process.env['SITE_ORIGIN'], base)
const library = await readLibrary(path, { today, name, ...lentPages(path) })

for (const id of positionals)
  if (!library.fiches.has(id))
    wrongUse(`La fiche « ${id} » n'existe pas. ${didYouMean(id, library.fiches.keys(), 'npm run status les nomme.')}`)
refuse(
  'langue',
  values.lang,
  library.languages.map(({ code }) => code),
)
refuse('niveau de lecture', values.level, ['standard', ...library.levels.keys()])
refuse(
  'thème',
  values.theme,
  library.themes.map(({ id }) => id),
)
if (values.theme !== undefined && positionals.length > 0)
  wrongUse('Donnez des fiches, ou un thème : pas les deux ensemble.')
if (values.theme !== undefined && values.large === true)
  wrongUse('Les livrets ne sont pas faits en grands caractères : demandez les fiches, sans --theme.')
if (values.lang !== undefined && noPdfIn(values.lang) !== null) wrongUse(refusalOf([values.lang]))

const site = { today, origin, base, release: process.env['npm_package_version'] ?? '0', pdfs: new Map() }
const { everyDocument, compilePdf } = await pdfPages({ library, site })
const wanted = {
  fiches: positionals,
  lang: values.lang ?? null,
  level: values.level ?? null,
  theme: values.theme ?? null,
}
const checks = hasPoppler()
let written = 0
const faults: string[] = []
for (const { address, make } of everyDocument(wanted, values.large === true)) {
  try {
    const document = make()
    const { bytes } = compilePdf(document)
    const file = join(out, address)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
    written += 1
    if (checks)
      for (const { message, hint } of checkPdf(bytes, document, readPdf(bytes)))
        faults.push(`${document.file} (${address}) : ${message} ${hint}`)
  } catch (thrown) {
    if (!(thrown instanceof PdfRefused)) throw thrown
    faults.push(thrown.message)
  }
}
if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`)
if (written + faults.length === 0) wrongUse('Aucun texte ne répond à cette demande : rien n’est écrit.')
const refused =
  values.lang === undefined ? library.languages.map(({ code }) => code).filter((code) => noPdfIn(code)) : []
print(
  [
    `PDF écrits dans ${values.out ?? 'pdf'} : ${written}. Faits pour PDF/UA-1 ; aucun validateur ne les a lus.`,
    checks
      ? 'Relus par pdfinfo et pdftotext : titre, langue, étiquettes, titres, dessins, poids, texte mot à mot.'
      : 'pdfinfo et pdftotext manquent (paquet poppler-utils) : les fichiers n’ont pas été relus.',
    ...(refused.length === 0 ? [] : [refusalOf(refused)]),
    ...(origin === null ? ['Sans --origin https://…, ils n’ont ni code à photographier ni adresse.'] : []),
    '',
  ].join('\n'),
)
process.exitCode = faults.length > 0 ? 1 : 0

function refuse(kind: string, given: string | undefined, known: readonly string[]): void {
  if (given !== undefined && !known.includes(given))
    wrongUse(
      `Le ${kind} « ${given} » n'existe pas. ${didYouMean(given, known, `Choisissez : ${known.join(', ')}.`)}`.replace(
        'Le langue',
        'La langue',
      ),
    )
}
