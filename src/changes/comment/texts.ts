import { safeCode, safeWords } from '../../hosts/safe-markdown.ts'
import type { HeadField, NamedTextOf, SectionChange, TextChange } from '../change.ts'
import { wordsInMarkdown } from './words.ts'

/** A text as a reviewer knows it: `ame [fr-falc]`. */
export function textInWords({ fiche, text }: NamedTextOf): string {
  return `${safeWords(fiche)} \\[${safeWords(text)}\\]`
}

/** A text that changes, section by section, as one fold. */
export function textInMarkdown(change: TextChange): string {
  const { title, file, head, sections } = change
  const counts = [
    change.change === 'added' ? 'nouveau texte' : change.change === 'removed' ? 'texte retiré' : '',
    counted(sections, 'added', 'section ajoutée', 'sections ajoutées'),
    counted(sections, 'removed', 'section retirée', 'sections retirées'),
    counted(sections, 'reworded', 'section réécrite', 'sections réécrites'),
  ].filter((words) => words !== '')
  const lines = [
    ...head.map(({ field, words }) => `- ${fields[field]} : ${wordsInMarkdown(words)}`),
    ...sections.map(({ id, change: kind, words }) => `- ${safeCode(id)}, ${kinds[kind]} : ${wordsInMarkdown(words)}`),
  ]
  // A fold's own line is HTML: Markdown is not read there.
  return [
    `<details><summary>${inHtml(`${change.fiche} [${change.text}] — ${title}`)}${counts.length > 0 ? ` (${counts.join(', ')})` : ''}</summary>`,
    '',
    safeCode(file),
    '',
    ...lines,
    '',
    '</details>',
  ].join('\n')
}

const fields: Readonly<Record<HeadField, string>> = { title: 'titre', summary: 'résumé', status: 'état' }
const kinds = { added: 'ajoutée', removed: 'retirée', reworded: 'réécrite' } as const

function counted(sections: readonly SectionChange[], kind: SectionChange['change'], one: string, many: string): string {
  const count = sections.filter(({ change }) => change === kind).length
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`
}

const inHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '&#64;')
