import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Level } from '../facts/level.ts'
import { standard } from '../facts/level.ts'
import type { ListName } from '../falc/vocabulary/vocabulary.ts'
import { listNamed, listNames } from '../falc/vocabulary/vocabulary.ts'
import type { FileReport } from './report.ts'
import { fileStart } from './report.ts'
import { languagePattern } from './schemas/localized.ts'

/** What a path of the content folder holds. */
export type Kind =
  | { readonly kind: 'fiche'; readonly fiche: string; readonly lang: string; readonly level: Level }
  | {
      readonly kind: 'fiche-part'
      readonly fiche: string
      readonly lang: string
      readonly level: Level
      readonly part: string
    }
  | { readonly kind: 'page'; readonly page: string; readonly lang: string; readonly level: Level }
  | {
      readonly kind:
        | 'facts'
        | 'codes'
        | 'addresses'
        | 'contacts'
        | 'sources'
        | 'themes'
        | 'situations'
        | 'languages'
        | 'pictograms'
        | 'sections'
        | 'typed-figures'
        | 'workshops'
        | 'site'
    }
  | { readonly kind: 'law-codes' | 'law-changes' | 'distress' | 'search-weights' | 'evidence' | 'judgements' }
  | { readonly kind: 'word-list'; readonly id: ListName }
  | {
      readonly kind:
        | 'term'
        | 'level'
        | 'letter'
        | 'law'
        | 'language'
        | 'questions'
        | 'search'
        | 'wording'
        | 'check-up'
        | 'check-up-rules'
        | 'check-up-cases'
        | 'drawing'
      readonly id: string
    }

/** One file to read. */
export interface Found {
  /** Path below the content folder, with forward slashes. */
  readonly path: string
  readonly size: number
  readonly is: Kind
}

const single = [
  'codes',
  'addresses',
  'contacts',
  'sources',
  'themes',
  'situations',
  'languages',
  'pictograms',
  'sections',
  'typed-figures',
  'workshops',
  'site',
] as const
const language = `(${languagePattern})`
const ficheFile = new RegExp(`^fiches/([^/]+)/${language}(?:\\.([a-z]+))?\\.md$`)
const partFile = new RegExp(`^fiches/([^/]+)/${language}\\.([a-z]+)/([^/]+)\\.md$`)
const pageFile = new RegExp(`^pages/([a-z0-9]+(?:-[a-z0-9]+)*)/${language}(?:\\.([a-z]+))?\\.mdx$`)
const languageFile = new RegExp(`^${language}$`)
const dataFile = /^(facts|falc|glossary|languages|law|letters|levels|questions|search|terms)\/([^/]+)\.yaml$/
const checkUpFile = /^check-ups\/([^/.]+)(\.publicodes)?\.yaml$/
const casesFile = /^check-ups\/cases\/([^/.]+)\.yaml$/
const drawingFile = /^pictograms\/([a-z0-9]+(?:-[a-z0-9]+)*)\.svg$/
/** Kept beside the content without being read as content. */
const aside = /^(?:.*\/)?README\.md$/
/** What operating systems, editors and commands that were killed leave behind. */
const litter =
  /^(?:\.(?:DS_Store|gitkeep|gitignore|gitattributes|prettierignore|editorconfig|obsidian|vscode|git)|Thumbs\.db|desktop\.ini|\..+\.\d+)$/
/** `fiches/ame/fr.falc/refus.md` */
const deepest = 4

/**
 * Lists the files of a content folder, sorted by path. Symbolic links are reported and never followed.
 *
 * @param root path of the content folder.
 * @param reportOn gives the report of a path below it.
 */
export function walkContent(root: string, reportOn: (path: string) => FileReport): Found[] {
  const found: Found[] = []
  const visit = (folder: string, depth: number) => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (litter.test(entry.name)) continue
      if (entry.isDirectory() && depth < deepest) visit(path, depth + 1)
      else if (!entry.isFile()) refuseLink(reportOn(path), entry.isSymbolicLink())
      else {
        const is = kindOf(path)
        if (is !== null) found.push({ path, size: lstatSync(join(root, path)).size, is })
        else if (!aside.test(path)) refuseUnexpected(reportOn(path), path)
      }
    }
  }
  visit('', 1)
  return found
}

/** What a path below the content folder holds, or null when nothing reads it. */
export function kindOf(path: string): Kind | null {
  if (path === 'search/distress.yaml') return { kind: 'distress' }
  if (path === 'search/weights.yaml') return { kind: 'search-weights' }
  if (path === 'accessibility/evidence.yaml') return { kind: 'evidence' }
  if (path === 'accessibility/judgements.yaml') return { kind: 'judgements' }
  for (const name of single) if (path === `${name}.yaml`) return { kind: name }
  const fiche = ficheFile.exec(path)
  if (fiche !== null) return { kind: 'fiche', fiche: fiche[1] ?? '', lang: fiche[2] ?? '', level: fiche[3] ?? standard }
  const part = partFile.exec(path)
  if (part !== null)
    return { kind: 'fiche-part', fiche: part[1] ?? '', lang: part[2] ?? '', level: part[3] ?? '', part: part[4] ?? '' }
  const page = pageFile.exec(path)
  if (page !== null) return { kind: 'page', page: page[1] ?? '', lang: page[2] ?? '', level: page[3] ?? standard }
  const checkUp = checkUpFile.exec(path)
  if (checkUp !== null) return { kind: checkUp[2] === undefined ? 'check-up' : 'check-up-rules', id: checkUp[1] ?? '' }
  const cases = casesFile.exec(path)
  if (cases !== null) return { kind: 'check-up-cases', id: cases[1] ?? '' }
  const drawing = drawingFile.exec(path)
  if (drawing !== null) return { kind: 'drawing', id: drawing[1] ?? '' }
  const [, room, id = ''] = dataFile.exec(path) ?? []
  if (room === 'facts') return { kind: 'facts' }
  if (room === 'falc') {
    const list = listNamed(id)
    return list === undefined ? null : { kind: 'word-list', id: list }
  }
  if (room === 'glossary') return { kind: 'term', id }
  if (room === 'languages') return languageFile.test(id) ? { kind: 'language', id } : null
  if (room === 'levels') return { kind: 'level', id }
  if (room === 'letters') return { kind: 'letter', id }
  if (room === 'questions') return { kind: 'questions', id }
  if (room === 'law')
    return id === 'codes' ? { kind: 'law-codes' } : id === 'changes' ? { kind: 'law-changes' } : { kind: 'law', id }
  if (room === 'search') return { kind: 'search', id }
  if (room === 'terms') return { kind: 'wording', id }
  return null
}

function refuseLink(report: FileReport, link: boolean): void {
  report(fileStart, {
    rule: 'file-link',
    message: link
      ? "Ce chemin est un lien symbolique : il pourrait mener hors du dossier des contenus, il n'est donc pas lu."
      : "Ce chemin n'est ni un fichier ni un dossier attendu ici, il n'est donc pas lu.",
    hint: 'Remplacez-le par une copie du fichier.',
  })
}

function refuseUnexpected(report: FileReport, path: string): void {
  const inFiche = /^fiches\/[^/]+\//.test(path)
  report(fileStart, {
    rule: 'file-unexpected',
    message: "Ce fichier n'a pas un nom attendu à cet endroit : il ne serait jamais publié.",
    hint:
      path.endsWith('.mdx') && !path.startsWith('pages/')
        ? 'Renommez-le en .md : une fiche est du texte, elle ne contient pas de programme.'
        : path.startsWith('pages/')
          ? 'Dans le dossier d’une page : fr.mdx, fr.falc.mdx, en.mdx… Renommez, déplacez ou supprimez le fichier.'
          : inFiche
            ? 'Dans le dossier d’une fiche : fr.md, fr.falc.md, fr.falc/partie.md, en.md, ar.md… Renommez, déplacez ou supprimez le fichier.'
            : path.startsWith('falc/')
              ? `Les listes de mots sont : ${listNames.map((name) => `${name}.yaml`).join(', ')}. Renommez, déplacez ou supprimez le fichier.`
              : 'Voyez la liste des fichiers dans content/README.md, puis renommez, déplacez ou supprimez celui-ci.',
  })
}
