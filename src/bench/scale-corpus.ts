import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { closedFrontMatter } from '../front-matter.ts'

/** One public-service sheet: its address word, its front matter and its Markdown. */
export interface Sheet {
  readonly slug: string
  readonly title: string
  readonly description: string
  readonly body: string
}

/**
 * Unpacks an archive of Markdown sheets (`title`, `description` in the front matter).
 *
 * @param archive a `.tar.gz`.
 * @param folder where to unpack.
 */
export function readSheets(archive: string, folder: string): readonly Sheet[] {
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['xzf', archive, '-C', folder])
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8').replaceAll(unseen, '')
      const matter = closedFrontMatter(source)
      const body = matter === null ? '' : source.slice(matter.body)
      const { title, description } = parse(matter?.fields ?? '') as { title: string; description: string }
      return { slug: name.replace(/^.*\//, '').replace('.md', ''), title, description, body }
    })
}

const quoted = (text: string) => JSON.stringify(text)

/** Signs that are not seen, which our check refuses; the sheets have some. */
const unseen = /[\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu

/** Sections of our format start at a level-2 heading with a fixed id; deeper jumps are brought back in step. */
function asSections(sheet: Sheet, known: ReadonlySet<string>): string {
  const lines = sheet.body
    .replace(/\]\(\/fiches\/([^)/]+)\/?\)/g, (_link, slug: string) =>
      known.has(slug) ? `](fiche:${slug})` : '](https://example.org/)',
    )
    .split('\n')
  let section = 0
  let depth = 2
  const numbered = lines.map((line) => {
    const heading = /^(#+) +(.*)$/.exec(line)
    if (!heading) return line
    const [, marks = '##', title = ''] = heading
    if (marks.length <= 2) {
      section += 1
      depth = 2
      return `## ${title} {#s${section}}`
    }
    depth = Math.min(marks.length, depth + 1)
    return section === 0 ? title : `${'#'.repeat(depth)} ${title}`
  })
  return `## L'essentiel {#essentiel}\n\n${sheet.description}\n\n${numbered.join('\n').trimStart()}`
}

/**
 * Writes a content folder of our format: each sheet becomes a fiche whose standard text and easy-to-read
 * twin hold the same words, so `pages` pages need half as many sheets; beyond them, sheets repeat under new ids.
 */
export function writeContent(sheets: readonly Sheet[], pages: number, folder: string): void {
  const count = Math.ceil(pages / 2)
  const chosen = Array.from({ length: count }, (_, index) => {
    const sheet = sheets[index % sheets.length] as Sheet
    const round = Math.floor(index / sheets.length)
    return round === 0 ? sheet : { ...sheet, slug: `${sheet.slug}-${round}`, title: `${sheet.title} (${round})` }
  })
  const known = new Set(chosen.map(({ slug }) => slug))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'languages.yaml'), '- code: fr\n  name: Français\n  dir: ltr\n')
  writeFileSync(join(folder, 'site.yaml'), 'name: Mesure\n')
  mkdirSync(join(folder, 'levels'))
  writeFileSync(join(folder, 'levels', 'falc.yaml'), 'languages: [fr]\nname: Facile à lire\nchecker: falc\n')
  writeFileSync(
    join(folder, 'themes.yaml'),
    Array.from(
      { length: 11 },
      (_, index) =>
        `- id: theme-${index}\n  title: Thème ${index}\n  summary: Fiches du thème ${index}\n  pictogram: null\n`,
    ).join(''),
  )
  chosen.forEach((sheet, index) => {
    const place = join(folder, 'fiches', sheet.slug)
    mkdirSync(place, { recursive: true })
    const shared = `title: ${quoted(sheet.title)}\nsummary: ${quoted(sheet.description || sheet.title)}\naudience: Tout le monde\nkeywords: []\nstatus: published\n`
    const body = asSections(sheet, known)
    writeFileSync(
      join(place, 'fr.md'),
      `---\n${shared}theme: theme-${index % 11}\nreviewed: {on: 2026-01-01, by: Mesure}\nnext_review: 2027-01-01\n---\n\n${body}`,
    )
    writeFileSync(join(place, 'fr.falc.md'), `---\n${shared}validation: {state: none}\n---\n\n${body}`)
  })
}
