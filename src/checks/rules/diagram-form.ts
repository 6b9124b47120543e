import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { didYouMean } from '../../library/nearest.ts'
import { isWait } from '../../markdown/diagram/delays.ts'
import type { DiagramKind, DiagramNode, DiagramRow } from '../../markdown/diagram/diagram-node.ts'
import { diagramKinds, factIdsIn } from '../../markdown/diagram/diagram-node.ts'
import { startOf } from '../place.ts'
import type { Where } from '../rule.ts'
import { contentRule } from '../rule.ts'
import { diagramText } from '../sound-diagram.ts'

const model = '« ::: schema plafonds "Titre" {#nom} », une ligne « - image | mots | {{fait}} » par point, puis « ::: »'

export const diagramForm = contentRule({
  id: 'diagram-form',
  title: 'Un schéma est écrit comme il se dessine',
  why: 'Un schéma mal écrit ne serait pas dessiné, ou le serait de travers.',
  remedy: `Écrivez ${model}.`,
  outcomes: { 'diagram-form': { severity: 'error' } },
  applies: 'node',
  pages: true,
  types: ['diagram', 'paragraph'],
  good: [
    { text: diagramText({}) },
    { text: diagramText({ kind: 'barres', rows: ['Un | {{ame.duration}} | {{ame.duration}}'] }) },
    { text: diagramText({ kind: 'partage', rows: ['Tout | total {{ame.duration}}', 'Vous | reste'] }) },
    { text: diagramText({ kind: 'delais', rows: ['argent | Écrivez.', '{{ame.duration}} | d’attente'] }) },
    { text: 'Il a dit : ::: et rien.' },
  ],
  bad: [
    { text: diagramText({ kind: 'plafond' }) },
    { text: diagramText({}).replace('"Le titre"', 'Le titre') },
    { text: diagramText({}).replace(' {#essai}', '') },
    { text: diagramText({ id: 'quoi' }) },
    { text: `${diagramText({})}\n\n${diagramText({})}` },
    { text: diagramText({}).replace(/\n:::$/u, '') },
    { text: '::: schema plafonds "Le titre" {#essai}\n:::' },
    { text: '::: schéma plafonds "Le titre"\n:::' },
    { text: diagramText({ rows: ['argent | Gratuit | {{ame.duration}}', '  - argent | Payant'] }) },
    { text: diagramText({ rows: ['argent | Gratuit', 'argent | Payant'] }) },
    { text: diagramText({ kind: 'barres', rows: ['{{ame.duration}}'] }) },
    { text: diagramText({ kind: 'partage', rows: ['Un | {{ame.duration}}', 'Deux | reste'] }) },
    { text: diagramText({ kind: 'partage', rows: ['Tout | total {{ame.duration}}', 'Un | reste', 'Deux | reste'] }) },
    { text: diagramText({ kind: 'delais', rows: ['argent | Écrivez.'] }) },
  ],
  *find(node, where) {
    const { file } = where.section
    if (node.type === 'paragraph') {
      if (isStray(toString(node))) {
        yield {
          file,
          ...startOf(node),
          message: `« ${toString(node).split('\n')[0]?.slice(0, 60)} » n'ouvre ni ne ferme aucun schéma : le lecteur verrait « ::: ».`,
          hint: `Écrivez ${model}.`,
        }
      }
      return
    }
    if (node.type !== 'diagram') return
    for (const { at, message, hint } of faultsOf(node, where)) yield { file, ...startOf(at), message, hint }
  },
})

/** A line of the form `::: …` that no diagram took. */
const isStray = (text: string) => /^\s*:::|\n\s*:::\s*$/u.test(text)

interface Fault {
  readonly at: Nodes
  /** French. */
  readonly message: string
  readonly hint: string
}

function* faultsOf(diagram: DiagramNode, where: Where): Iterable<Fault> {
  const { kind, typedKind, title, id, closed, children: rows } = diagram
  const fault = (message: string, hint: string, at: Nodes = diagram): Fault => ({ at, message, hint })
  if (kind === null) {
    const hint = didYouMean(typedKind, diagramKinds, `Sortes possibles : ${diagramKinds.join(', ')}.`)
    yield fault(`La sorte de schéma « ${typedKind.slice(0, 40)} » n'existe pas : il ne serait pas dessiné.`, hint)
  }
  if (title === '')
    yield fault(
      "Ce schéma n'a pas de titre : on ne saurait pas à quelle question il répond.",
      'Écrivez son titre entre guillemets droits : « ::: schema plafonds "Votre titre" {#nom} ».',
    )
  if (id === null)
    yield fault(
      "Ce schéma n'a pas d'identifiant : il n'aurait ni adresse ni code pour être donné.",
      'Ajoutez-le au bout de la ligne, par exemple « {#mon-plafond} » : minuscules sans accent, chiffres, tirets.',
    )
  else if (isTaken(id, diagram, where))
    yield fault(
      `L'identifiant « ${id} » est déjà celui d'une section ou d'un autre schéma : un lien vers lui serait ambigu.`,
      'Donnez au schéma un identifiant à lui.',
    )
  if (!closed)
    yield fault(
      "Ce schéma n'est pas fermé : on ne sait pas où il finit.",
      'Écrivez « ::: » seul sur la ligne qui suit sa liste.',
    )
  if (rows.length === 0) yield fault("Ce schéma n'a aucune ligne : il n'y a rien à dessiner.", `Écrivez ${model}.`)
  for (const row of rows) {
    const wrong = row.strange
      ? 'contient une autre liste ou un autre paragraphe'
      : kind === null
        ? null
        : wrongRow(row, kind)
    if (wrong !== null)
      yield fault(`Cette ligne de schéma ${wrong}.`, kind === null ? `Écrivez ${model}.` : forms[kind], row)
  }
  const wrong = kind === null || rows.length === 0 ? null : wrongWhole(rows, kind)
  if (wrong !== null && kind !== null) yield fault(wrong, forms[kind])
}

function isTaken(id: string, diagram: DiagramNode, { version }: Where): boolean {
  const first = version.sections.flatMap(({ nodes }) =>
    nodes.filter((node) => node.type === 'diagram' && node.id === id),
  )[0]
  return version.sections.some((section) => section.id === id) || (first !== undefined && first !== diagram)
}

const forms: Readonly<Record<DiagramKind, string>> = {
  plafonds:
    'Écrivez « - image | nom | jusqu’à {{fait}} », du plus bas au plus haut ; la dernière ligne peut n’avoir que son nom.',
  barres: 'Écrivez « - nom | {{fait}} », ou « - nom | mots {{fait}} | mots {{fait}} ».',
  partage: 'Écrivez « - image | nom | {{fait}} » ; une ligne a « total {{fait}} », une autre peut avoir « reste ».',
  delais:
    'Écrivez « - image | ce qui se passe » pour une étape, « - {{délai}} | mots » pour le temps entre deux étapes.',
}

/** What is wrong in a line, in French, after « Cette ligne de schéma ». */
function wrongRow(row: DiagramRow, kind: DiagramKind): string | null {
  const counts = row.children.map((cell) => factIdsIn(cell).length)
  const rest = row.children.some(({ role }) => role === 'rest')
  const [first = 0, ...others] = counts
  if (row.children.some(({ role, children }) => role === 'words' && children.length === 0)) return 'a une case vide'
  switch (kind) {
    case 'plafonds':
      return counts.length > 2 || first > 0 || others.some((count) => count !== 1)
        ? 'n’a pas un nom, puis un fait'
        : null
    case 'barres':
      return counts.length < 2 || counts.length > 3 || others.some((count) => count !== 1)
        ? 'n’a pas un nom, puis un ou deux faits'
        : null
    case 'partage':
      return counts.length !== 2 || first > 0 || (others[0] !== 1 && !rest) ? 'n’a pas un nom, puis un fait' : null
    case 'delais':
      return isWait(row)
        ? counts.length > 2 || first !== 1
          ? 'n’a pas un délai, puis des mots'
          : null
        : wrongStep(counts)
  }
}

const wrongStep = (counts: readonly number[]) =>
  counts.length > 2 || counts.some((count) => count > 0)
    ? 'ne commence pas par son délai, ou a plus de deux cases'
    : null

/** What is wrong in the whole of a list. */
function wrongWhole(rows: readonly DiagramRow[], kind: DiagramKind): string | null {
  const roles = rows.flatMap(({ children }) => children.map(({ role }) => role))
  const count = (role: string) => roles.filter((one) => one === role).length
  if (kind === 'partage') {
    if (count('total') !== 1)
      return 'Un partage a une seule ligne « total » : sans elle, on ne sait pas ce qui est partagé.'
    return count('rest') > 1 ? 'Un partage a une seule ligne « reste » : deux ne pourraient pas être calculées.' : null
  }
  if (kind === 'delais') return rows.some(isWait) ? null : "Ce schéma n'a aucun délai : une liste d'étapes suffit."
  if (kind === 'barres') return null
  const bare = rows.slice(0, -1).some(({ children }) => children.length < 2)
  return bare ? 'Seule la dernière ligne des plafonds peut être sans fait.' : null
}
