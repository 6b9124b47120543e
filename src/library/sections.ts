import type { Heading, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { sectionHash } from '../translations/hash.ts'
import type { Place, WrittenSection } from './model.ts'
import { idsOf, listReferences } from './references.ts'
import type { FileReport } from './report.ts'
import { slugPattern } from './schemas/slug.ts'
import { nearest } from './nearest.ts'

/** Begins the id of a section that names none; an id of an editor can't hold a space. */
const nameless = 'ligne '

/** False for a section whose heading gives no valid id. */
export function isNamed({ id }: Pick<WrittenSection, 'id'>): boolean {
  return !id.startsWith(nameless)
}

/**
 * Cuts a parsed fiche into its sections, one per `## Title {#id}`.
 *
 * @param source the file that the tree was parsed from.
 */
export function readSections(tree: Root, source: string, placeAt: (offset: number) => Place, report: FileReport): WrittenSection[] {
  const sections: WrittenSection[] = []
  const ids = new Set<string>()
  let heading: Heading | null = null
  let nodes: RootContent[] = []
  const close = () => {
    if (heading === null) return
    const place = heading.position?.start ?? { line: 1, column: 1 }
    const { title, id, pictogram } = readHeading(heading, report)
    if (id !== null && ids.has(id)) {
      report(place, { rule: 'section-duplicate', message: `Deux sections portent l'identifiant « ${id} » : un lien vers elle serait ambigu.`, hint: 'Donnez à chaque section son propre identifiant.' })
    }
    if (id !== null) ids.add(id)
    if (nodes.length === 0) report(place, { rule: 'section-empty', message: `La section « ${title} » est vide.`, hint: 'Écrivez son texte, ou retirez-la dans toutes les versions de la fiche.' })
    const references = listReferences(nodes, source, placeAt)
    const uses = { facts: idsOf(references, 'fact'), terms: idsOf(references, 'term'), contacts: idsOf(references, 'contact'), law: idsOf(references, 'law') }
    sections.push({ id: id ?? `${nameless}${place.line}`, title, pictogram, line: place.line, nodes, hash: sectionHash(title, nodes), references, uses })
  }
  for (const node of tree.children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth <= 2) {
      close()
      if (node.depth === 1) refuseTitle(node, report)
      heading = node
      nodes = []
    } else {
      if (heading === null && nodes.length === 0) refusePreamble(node, report)
      nodes.push(node)
    }
  }
  close()
  if (heading === null) {
    report({ line: 1, column: 1 }, { rule: 'section-none', message: "La fiche n'a aucune section : il n'y a rien à lire.", hint: "Commencez par « ## L'essentiel {#essentiel} »." })
  }
  return sections
}

interface HeadingParts {
  readonly title: string
  readonly id: string | null
  readonly pictogram: string | null
}

/** Takes `{#id picto=concept}` off a heading; reports what is missing or not understood in it. */
function readHeading(heading: Heading, report: FileReport): HeadingParts {
  const place = heading.position?.start ?? { line: 1, column: 1 }
  const full = toString(heading).trim()
  const braces = /(?<!\{)\{([^{}]*)\}$/.exec(full)
  const title = braces === null ? full : full.slice(0, braces.index).trim()
  if (title === '') report(place, { rule: 'section-title-empty', message: "Cette section n'a pas de titre : on ne peut pas s'y repérer.", hint: 'Écrivez un titre après « ## ».' })
  if (braces === null) {
    report(place, {
      rule: 'section-id-missing',
      message: `La section « ${title} » n'a pas d'identifiant : on ne peut ni la relier aux autres langues, ni y mener par un lien.`,
      hint: 'Ajoutez-le au bout du titre, par exemple « {#cout} ».',
    })
    return { title, id: null, pictogram: null }
  }
  let id: string | null = null
  let pictogram: string | null = null
  for (const word of (braces[1] ?? '').split(/\s+/).filter((word) => word !== '')) {
    const picto = /^picto=(.*)$/.exec(word)
    if (word.startsWith('#') && id === null && slugPattern.test(word.slice(1))) id = word.slice(1)
    else if (picto !== null && pictogram === null) pictogram = picto[1] ?? ''
    else refuseAttribute(word, place, report)
  }
  if (id === null) report(place, { rule: 'section-id-missing', message: `La section « ${title} » n'a pas d'identifiant valable entre accolades.`, hint: 'Écrivez par exemple « {#cout} » : minuscules sans accent, chiffres, tirets.' })
  return { title, id, pictogram }
}

function refuseAttribute(word: string, place: Place, report: FileReport): void {
  const near = nearest(word.split('=')[0] ?? word, ['picto'])
  report(place, {
    rule: 'section-attribute',
    message: `« ${word} » n'est pas compris dans les accolades du titre.`,
    hint: near === null ? 'Écrivez « {#identifiant} » ou « {#identifiant picto=concept} » : minuscules sans accent, chiffres, tirets.' : 'Vouliez-vous dire « picto=… » ?',
  })
}

function refuseTitle(heading: Heading, report: FileReport): void {
  report(heading.position?.start ?? { line: 1, column: 1 }, {
    rule: 'heading-level',
    message: 'Un titre « # » ne peut pas être écrit dans la fiche : le titre de la page vient du champ « title ».',
    hint: 'Écrivez « ## » pour une section.',
  })
}

function refusePreamble(node: RootContent, report: FileReport): void {
  report(node.position?.start ?? { line: 1, column: 1 }, {
    rule: 'text-before-sections',
    message: "Ce texte vient avant la première section : il ne serait montré nulle part.",
    hint: "Placez-le dans une section, après une ligne « ## Titre {#identifiant} ».",
  })
}
