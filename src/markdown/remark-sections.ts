import type { Heading, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { complain } from './complain.ts'
import { readAttributes } from './heading-attributes.ts'
import type { SectionNode } from './section-node.ts'

/**
 * Cuts a text into its sections, one per `## Title {#id}`. What is missing or misplaced is said in
 * the file's messages, in French, with what to do.
 */
export default function remarkSections(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const children: RootContent[] = []
    const ids = new Set<string>()
    let open: SectionNode | null = null
    const close = () => {
      if (open === null) return
      const start = open.children[0].position?.start
      const end = open.children.at(-1)?.position?.end
      if (start && end) open.position = { start, end }
      checkSection(open, ids, file)
      open = null
    }
    let preamble = false
    for (const node of tree.children) {
      if (node.type === 'heading' && node.depth <= 2) {
        close()
        if (node.depth === 1) refuseTitle(node, file)
        open = opened(node, file)
        children.push(open)
      } else if (open !== null) {
        open.children.push(node)
      } else {
        if (node.type !== 'yaml' && !preamble) {
          preamble = true
          refusePreamble(node, file)
        }
        children.push(node)
      }
    }
    close()
    if (!children.some(({ type }) => type === 'section')) {
      complain(file, top, {
        rule: 'section-none',
        message: "La fiche n'a aucune section : il n'y a rien à lire.",
        hint: "Commencez par « ## L'essentiel {#essentiel} ».",
      })
    }
    tree.children = children
  }
}

const top: Point = { line: 1, column: 1 }
const startOf = ({ position }: RootContent): Point => position?.start ?? top

function opened(heading: Heading, file: VFile): SectionNode {
  const { title, id, pictogram } = readAttributes(heading, file)
  return { type: 'section', id, title, pictogram, children: [heading] }
}

/** Complaints in the order of the text: those of the heading came first. */
function checkSection({ id, title, children: [heading, ...body] }: SectionNode, ids: Set<string>, file: VFile): void {
  if (id !== null && ids.has(id)) {
    complain(file, startOf(heading), {
      rule: 'section-duplicate',
      message: `Deux sections portent l'identifiant « ${id} » : un lien vers elle serait ambigu.`,
      hint: 'Donnez à chaque section son propre identifiant.',
    })
  }
  if (id !== null) ids.add(id)
  if (body.length > 0) return
  complain(file, startOf(heading), {
    rule: 'section-empty',
    severity: 'warning',
    message: `La section « ${title} » est vide.`,
    hint: 'Écrivez son texte, ou retirez-la dans toutes les versions de la fiche.',
  })
}

function refuseTitle(heading: Heading, file: VFile): void {
  complain(file, startOf(heading), {
    rule: 'heading-level',
    message: 'Un titre « # » ne peut pas être écrit dans la fiche : le titre de la page vient du champ « title ».',
    hint: 'Écrivez « ## » pour une section.',
  })
}

function refusePreamble(node: RootContent, file: VFile): void {
  complain(file, startOf(node), {
    rule: 'text-before-sections',
    message: 'Ce texte vient avant la première section : il ne serait montré nulle part.',
    hint: 'Placez-le dans une section, après une ligne « ## Titre {#identifiant} ».',
  })
}
