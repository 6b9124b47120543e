import { frenchDates, sayDate } from '../facts/say-date.ts'
import { marker } from '../hosts/marker.ts'
import { safeCode, safeLink, safeWords } from '../hosts/safe-markdown.ts'
import { changeInFrench } from '../law/change.ts'
import type { LinkMatter } from '../links/link-matters.ts'
import type { Problem } from '../problem.ts'
import type { StatusItem } from '../status/board.ts'
import { matters } from '../status/board.ts'
import { matterTitles } from '../status/board-in-words.ts'
import type { Nightly } from './nightly.ts'
import { asksForSomeone } from './nightly.ts'

/** Letters that an issue may have: GitHub refuses 65,536. */
const ROOM = 60_000
const MOST_LINES = 40

/** The one issue that says what a person must do today. French, in Markdown; its first line finds it again. */
export function nightlyIssue(nightly: Nightly): string {
  const { today, errors, items, open, law, links } = nightly
  const told = toldBy(items)
  const groups = matters.map((matter) =>
    group(matterTitles[matter], items.filter((item) => item.matter === matter).map(itemLine)),
  )
  const lasting = matters.flatMap((matter) => {
    const count = open[matter]
    return count === undefined ? [] : [`- ${matterTitles[matter]} : ${count}`]
  })
  const blocks = [
    marker('nightly'),
    `Fait le ${sayDate(today, frenchDates)}. Ce texte est réécrit chaque nuit : pour dire que c'est fait, corrigez le fichier, ne cochez rien.`,
    asksForSomeone(nightly) ? '' : '**Rien à faire aujourd’hui.**',
    errors.length === 0
      ? ''
      : `**Une publication stricte serait refusée aujourd’hui** (${safeCode('npm run check -- --strict')}) : ${errors.length} erreurs. Celles des chiffres sont dites plus bas, avec quoi faire.`,
    group(
      'Erreurs',
      // A figure that ended is told once, by the board, which says what to do.
      errors
        .filter((error) => !told(error))
        .map(
          ({ file, line, rule, message, hint }) =>
            `- ${safeCode(`${file}:${line}`)} \\[${safeWords(rule)}\\] ${safeWords(message)} → ${safeWords(hint)}`,
        ),
    ),
    group(
      'La loi a changé dans la copie lue',
      (law ?? []).map(
        (change) =>
          `- ${safeCode(change.article)} ${safeWords(changeInFrench(change))}${change.since === null ? '' : ` (${sayDate(change.since, frenchDates)})`}. À relire : ${safeWords(change.restsOn) || 'rien'}.`,
      ),
    ),
    ...groups,
    group('Liens', (links?.matters ?? []).map(linkLine)),
    lasting.length === 0
      ? ''
      : `### Toujours ouvert\n\n${lasting.join('\n')}\n\n${safeCode('npm run status')} les nomme.`,
    [
      law === null ? 'Les articles de loi n’ont pas été comparés à une copie récente.' : '',
      links === null ? 'Les liens n’ont pas été visités.' : `Liens suivis : ${links.count}.`,
    ]
      .filter((words) => words !== '')
      .join(' '),
  ].filter((block) => block !== '')
  const issue = blocks.join('\n\n')
  return `${issue.length > ROOM ? `${issue.slice(0, ROOM)}\n\n… La suite : npm run nightly` : issue}\n`
}

/** Whether the board tells a problem: at the same place, or at the entry of the figure that has ended. */
function toldBy(items: Nightly['items']): (problem: Problem) => boolean {
  const places = new Set(items.map(({ file, line }) => `${file}:${line}`))
  const ended = items.filter(({ matter }) => matter === 'fact-expired').map(({ subject }) => `« ${subject} »`)
  return ({ file, line, rule, message }) =>
    places.has(`${file}:${line}`) || (rule === 'fact-expired' && ended.some((name) => message.includes(name)))
}

function itemLine({ subject, version, detail, file, line, command }: StatusItem): string {
  const text = version === null ? '' : ` \\[${safeWords(version)}\\]`
  return `- ${safeCode(subject)}${text} : ${safeWords(detail)} ${safeCode(`${file}:${line}`)}${command === null ? '' : ` → ${safeCode(command)}`}`
}

function linkLine({ url, detail, uses, files }: LinkMatter): string {
  const shown = uses.slice(0, 5).map(safeWords).join(', ')
  const more = uses.length > 5 ? ` et ${uses.length - 5} de plus` : ''
  return `- ${safeLink(new URL(url).host, url)} ${safeWords(detail)} ${safeCode(url)} : ${shown}${more} (${files.map(safeCode).join(', ')})`
}

function group(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const rest = lines.length - MOST_LINES
  const shown = rest > 0 ? [...lines.slice(0, MOST_LINES), `- … et ${rest} de plus.`] : lines
  return `### ${title} (${lines.length})\n\n${shown.join('\n')}`
}
