/** An example as text that a person reads: which file, what stands in it. */
import { changedFiche } from '../checks/sound-content.ts'
import type { AnyExample } from './every-rule.ts'

/** Characters of a file that are shown. */
const SHOWN = 400
const onDisk = {
  'latin-1': '(un texte enregistré dans un autre encodage que l’UTF-8)',
  'too-long': '(un texte de plusieurs millions de signes)',
  link: '(un lien symbolique)',
  unreadable: '(un fichier que rien ne peut ouvrir)',
  plain: '(un texte)',
} as const

/**
 * Lines of the example; what has no file stands alone.
 *
 * @param beside good examples: of a file that they hold too, only what differs is shown.
 */
export function exampleText(example: AnyExample, beside: readonly AnyExample[] = []): string {
  const sound = new Map(beside.flatMap((good) => ('files' in good ? Object.entries(good.files ?? {}) : [])))
  const parts = [...partsOf(example)].map(([file, text]) => [file, changeFrom(sound.get(file), text)] as const)
  const shown = parts.filter(([, text]) => text !== '')
  if (shown.length === 0) return 'Un dossier sans faute.'
  return shown.map(([file, text]) => (file === '' ? indented(text) : `${file} :\n${indented(text)}`)).join('\n')
}

/** The lines of a text that another has not, or those that it lacks; nothing when they are the same. */
function changeFrom(sound: string | null | undefined, text: string): string {
  if (sound === null || sound === undefined) return text
  const [theirs, ours] = [sound.split('\n'), text.split('\n')]
  const own = ours.filter((line) => !theirs.includes(line))
  if (own.length > 0) return ['…', ...own, '…'].join('\n')
  const lost = theirs.filter((line) => !ours.includes(line))
  if (lost.length > 0) return lost.map((line) => `(sans la ligne « ${line.trim().slice(0, 80)} »)`).join('\n')
  return text === sound ? '' : text
}

function* partsOf(example: AnyExample): Iterable<readonly [file: string, text: string]> {
  if ('standard' in example && example.standard !== undefined) {
    yield ['Texte de référence', example.standard]
    yield ['Version facile à lire', example.text]
    return
  }
  const inFolder =
    'head' in example || 'files' in example || 'file' in example || 'disk' in example || 'copy' in example
  const file = `${changedFiche}/${'file' in example && example.file !== undefined ? example.file : 'fr.md'}`
  if ('head' in example && example.head !== undefined) yield [file, Object.entries(example.head).map(line).join('\n')]
  if ('text' in example && example.text !== undefined) yield [inFolder ? file : '', example.text]
  if ('files' in example)
    for (const [path, text] of Object.entries(example.files ?? {})) yield [path, text ?? '(ce fichier manque)']
  if ('disk' in example) for (const [path, oddity] of Object.entries(example.disk ?? {})) yield [path, onDisk[oddity]]
  if ('copy' in example) yield* Object.entries(example.copy ?? {})
}

const line = ([key, value]: readonly [string, string | null]) =>
  value === null ? `(sans « ${key} »)` : `${key}: ${value}`

function indented(text: string): string {
  const shown = text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`
  return shown
    .trimEnd()
    .replace(/^(?=.)/gm, '    ')
    .replace(/^( {4}.{200}).+$/gm, '$1…')
}
