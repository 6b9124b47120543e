import { marker } from '../../hosts/marker.ts'
import type { Change } from '../change.ts'
import { approverLines, factLines, followerLines, helpLines, lookLines, problemLines, scoreLines } from './parts.ts'
import { textInMarkdown } from './texts.ts'

export interface CommentPlace {
  /** Address of the site built with the change, without a last slash; null when nobody can open one. */
  readonly preview: string | null
  /** Address from which the preview and its pictures are downloaded; null when there is none. */
  readonly download: string | null
}

/** Letters that a comment may have: GitHub refuses 65,536. */
const ROOM = 60_000
/** How many lines of one kind are told before « et N autres ». */
const MOST_LINES = 30
const MOST_TEXTS = 40

/** The comment of a pull request: what changes for readers, and who must approve. French, in Markdown. */
export function changeComment(change: Change, { preview, download }: CommentPlace): string {
  const { texts, facts, helps, followers, scores, problems, look, approvers } = change
  const errors = problems.fresh.filter(({ severity }) => severity === 'error').length
  const [advice = [], toMend = []] = [true, false].map((info) =>
    problems.fresh.filter(({ severity }) => (severity === 'info') === info),
  )
  const parts = [
    block('Chiffres', factLines(facts)),
    block('Contacts, mots, articles, lettres', helpLines(helps)),
    block('Langues et versions simplifiées', followerLines(followers)),
    block('Facile à lire : avant et après', scoreLines(scores)),
    block('Problèmes nouveaux', problemLines(toMend)),
    advice.length === 0 ? '' : `Remarques nouvelles, bonnes à savoir : ${advice.length} (${'`npm run check`'}).`,
    problems.mended.length === 0 ? '' : `Problèmes corrigés : ${problems.mended.length}.`,
    block('Pages à regarder', lookLines(look, preview)),
    download === null ? '' : `[Télécharger le site avec ce changement, et ses images (téléphone, arabe)](${download})`,
    block('Qui doit approuver', approverLines(approvers)),
  ].filter((part) => part !== '')
  const head = [marker('pr'), '## Ce qui change pour les lecteurs', verdict(change, errors)]
  const folds = fitting(texts.map(textInMarkdown), ROOM - [...head, ...parts].join('\n\n').length)
  const all = [...head, ...(folds.length === 0 ? [] : [`### Textes (${texts.length})`, ...folds]), ...parts]
  const comment = all.join('\n\n')
  return `${comment.length > ROOM ? `${comment.slice(0, ROOM)}\n\n… La suite : npm run pr` : comment}\n`
}

function verdict({ texts, facts, helps }: Change, errors: number): string {
  const count = texts.length + facts.length + helps.length
  const what =
    count === 0
      ? 'Rien ne change dans ce que lisent les gens.'
      : `Textes changés : ${texts.length}. Chiffres changés : ${facts.length}. Autres choses montrées : ${helps.length}.`
  return errors === 0 ? what : `${what} **Erreurs nouvelles : ${errors}. Le site ne peut pas sortir ainsi.**`
}

function block(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const rest = lines.length - MOST_LINES
  const shown =
    rest > 0 ? [...lines.slice(0, MOST_LINES), `- … et ${rest} de plus : ${'`npm run pr`'} les dit tous.`] : lines
  return `### ${title} (${lines.length})\n\n${shown.join('\n')}`
}

/** As many folds as there is room for: one is never cut in the middle, which would leave it open. */
function fitting(folds: readonly string[], room: number): string[] {
  const kept: string[] = []
  let left = room - 200
  for (const fold of folds) {
    if (fold.length + 2 > left || kept.length === MOST_TEXTS) break
    left -= fold.length + 2
    kept.push(fold)
  }
  const rest = folds.length - kept.length
  return rest === 0
    ? kept
    : [...kept, `… et ${rest} textes de plus : lancez npm run pr, ou lisez les fichiers changés.`]
}
