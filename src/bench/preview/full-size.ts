import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { closedFrontMatter } from '../../front-matter.ts'

/** How large the finished site is. */
export interface FullSize {
  readonly fiches: number
  /** Languages that each fiche is translated into, beside the reference. */
  readonly translations: readonly string[]
}

/**
 * Writes a copy of a content folder as large as the finished site: its fiches are repeated under new names, and
 * each has every translation, its easy twin, and a simplified text of its first translation. What a text lacks is
 * taken from the fiche's first translation: the words are not that language's, their number is.
 *
 * @param content a folder with at least one fiche whole: reference, easy twin, one translation.
 * @throws {Error} when it has none.
 */
export function writeFullSize(content: string, folder: string, { fiches, translations }: FullSize): void {
  cpSync(content, folder, { recursive: true })
  const place = join(folder, 'fiches')
  const [first = ''] = translations
  for (const lang of translations) publish(join(folder, 'languages', `${lang}.yaml`))
  const whole = readdirSync(place).filter((id) =>
    ['fr.md', 'fr.falc.md', `${first}.md`].every((name) => existsSync(join(place, id, name))),
  )
  if (whole.length === 0) throw new Error(`${content} n’a aucune fiche entière.`)
  for (let count = readdirSync(place).length, index = 0; count < fiches; count += 1, index += 1) {
    const round = Math.floor(index / whole.length) + 2
    const id = whole[index % whole.length] as string
    cpSync(join(place, id), join(place, `${id}-${round}`), { recursive: true })
    retitle(join(place, `${id}-${round}`), round)
  }
  for (const id of readdirSync(place)) {
    const translated = join(place, id, `${first}.md`)
    if (!existsSync(translated)) continue
    for (const lang of translations)
      if (!existsSync(join(place, id, `${lang}.md`))) cpSync(translated, join(place, id, `${lang}.md`))
    const easy = join(place, id, `${first}.easy.md`)
    if (!existsSync(easy)) writeFileSync(easy, asEasy(readFileSync(translated, 'utf8')))
  }
}

/** A language being translated becomes one of the site's. */
function publish(file: string): void {
  if (existsSync(file))
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^status: draft$/mu, 'status: published'))
}

/** A translation with the fields of a simplified text. */
function asEasy(source: string): string {
  const matter = closedFrontMatter(source)
  if (matter === null) return source
  const { translation, ...fields } = parse(matter.fields) as { readonly translation: { readonly source: unknown } }
  const head = stringify({ ...fields, validation: { state: 'none' }, source: translation.source })
  return `---\n${head}---\n${source.slice(matter.body)}`
}

/** Two fiches of one title would be a mistake. */
function retitle(folder: string, round: number): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (!statSync(file).isFile()) continue
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: (["']?)(.*?)\1$/mu, `title: $1$2 (${round})$1`))
  }
}
