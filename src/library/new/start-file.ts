import type { PlainDate } from '../../facts/fact.ts'
import type { PlannedSection } from '../planned-section.ts'
import type { Section } from '../section.ts'
import { unfinishedMark } from './unfinished-mark.ts'

type Fields = readonly (readonly [key: string, value: string])[]

const quoted = (text: string) => JSON.stringify(text)
const task = (what: string) => quoted(`${unfinishedMark} ${what}`)

/**
 * A fiche to fill: every field and section that the check asks for, each with what to write there.
 *
 * @param plan its sections, in order.
 * @param theme id of a theme.
 * @param today becomes the day of its first review, six months before the next.
 * @param helpline contact that the section meant for it begins with.
 */
export function startFiche(
  plan: readonly PlannedSection[],
  theme: string,
  today: PlainDate,
  helpline: string | null,
): string {
  const fields: Fields = [
    ['title', task('le titre')],
    ['summary', task('une phrase qui donne la réponse courte.')],
    ['theme', theme],
    ['core', 'false'],
    ['audience', task('pour qui est cette fiche')],
    ['keywords', '[]'],
    ['reviewed', `{on: ${today}, by: ${task('votre nom')}}`],
    ['next_review', sixMonthsAfter(today)],
    ['status', 'draft'],
  ]
  const sections = plan.map(({ id, title, task: what, helpline: calls }) => {
    const section = `## ${title} {#${id}}\n\n${unfinishedMark} ${what}\n`
    return calls && helpline !== null ? `${section}\n{{contact:${helpline}}}\n` : section
  })
  return file(fields, sections)
}

/**
 * A translation to fill, with the sections of the French and the hashes of the text it will follow.
 *
 * @param reference sections of `fr.md`.
 */
export function startTranslation(reference: readonly Section[]): string {
  const fields: Fields = [
    ...common,
    ['translation', `\n  method: human\n  reviewed: none\n  source:${hashes(reference, '    ')}`],
  ]
  return file(
    fields,
    reference.map(({ id, title, pictogram }) =>
      heading(title, id, pictogram, `traduire le titre et la section « ${id} » de fr.md.`),
    ),
  )
}

/**
 * An easy-to-read twin to fill, with the sections of the French and the hashes of the text it will follow.
 *
 * @param reference sections of `fr.md`.
 */
export function startFalc(reference: readonly Section[]): string {
  const fields: Fields = [...common, ['validation', '{state: none}'], ['source', hashes(reference, '  ')]]
  return file(
    fields,
    reference.map(({ id, title, pictogram }) => heading(title, id, pictogram ?? 'information', rewritten)),
  )
}

/**
 * Another page of an easy-to-read twin to fill.
 *
 * @param left sections of `fr.md` that no page of the twin has; none when its sections are to come from another page.
 */
export function startPart(left: readonly Section[]): string {
  const fields: Fields = [
    ['title', task('le titre de la page')],
    ['summary', task('une phrase qui donne la réponse courte.')],
  ]
  return file(
    fields,
    left.map(({ title, id, pictogram }) => heading(title, id, pictogram ?? 'information', rewritten)),
  )
}

/** In everyday words: the easy-to-read check reads them until they are replaced. */
const rewritten = 'cette partie. Une idée par phrase, une phrase par ligne.'

const common: Fields = [
  ['title', task('le titre')],
  ['summary', task('une phrase qui donne la réponse courte.')],
  ['audience', task('pour qui est cette fiche')],
  ['keywords', '[]'],
  ['status', 'draft'],
]

function heading(title: string, id: string, pictogram: string | null, what: string): string {
  return `## ${title} {#${id}${pictogram === null ? '' : ` picto=${pictogram}`}}\n\n${unfinishedMark} ${what}\n`
}

function hashes(sections: readonly Section[], indent: string): string {
  return sections.map(({ id, hash }) => `\n${indent}${id}: "${hash}"`).join('')
}

function file(fields: Fields, sections: readonly string[]): string {
  const lines = fields.map(([key, value]) => `${key}:${value.startsWith('\n') ? '' : ' '}${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${sections.join('\n')}`
}

function sixMonthsAfter(day: PlainDate): PlainDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + 6, 0)).getUTCDate()
  return new Date(Date.UTC(year, month + 5, Math.min(date, lastOfMonth))).toISOString().slice(0, 10)
}
