import type { Level } from '../../facts/level.ts'
import { isEasy } from '../../facts/level.ts'
import type { Section } from '../section.ts'
import { unfinishedMark } from './unfinished-mark.ts'

const task = (what: string) => JSON.stringify(`${unfinishedMark} ${what}`)

/**
 * A page of the site to fill: its French text.
 *
 * @param helpline contact that its section begins with.
 */
export function startPage(helpline: string | null): string {
  const contact = helpline === null ? '' : `\n<Contact id="${helpline}" />\n`
  return file(
    [`summary: ${task('une phrase qui dit ce que l’on trouve ici.')}`],
    [`${heading('Une partie', 'partie', null)}écrire cette partie.\n${contact}`],
  )
}

/**
 * Another text of a page to fill, with the sections of the French and the hashes of the text it will follow.
 *
 * @param reference sections of `fr.mdx`.
 */
export function startPageText(level: Level, reference: readonly Section[]): string {
  const easy = isEasy(level)
  const hashes = reference.map(({ id, hash }) => `${easy ? '  ' : '    '}${id}: "${hash}"`)
  const follows = easy
    ? ['validation: {state: none}', 'source:']
    : ['translation:', '  method: human', '  reviewed: none', '  source:']
  const what = easy ? 'une idée par phrase, une phrase par ligne.' : 'traduire le titre et cette partie.'
  return file(
    [`summary: ${task('une phrase.')}`, ...follows, ...hashes],
    reference.map(
      ({ id, title, pictogram }) => `${heading(title, id, easy ? (pictogram ?? 'information') : pictogram)}${what}\n`,
    ),
  )
}

function heading(title: string, id: string, pictogram: string | null): string {
  return `## ${title} <Partie id="${id}"${pictogram === null ? '' : ` picto="${pictogram}"`} />\n\n${unfinishedMark} `
}

function file(fields: readonly string[], sections: readonly string[]): string {
  return `---\ntitle: ${task('le titre')}\n${fields.join('\n')}\n---\n\n${sections.join('\n')}`
}
