import { distance } from 'fastest-levenshtein'
import type { Heading } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { complain } from './complain.ts'

export interface HeadingAttributes {
  /** The heading's words, without its attributes. */
  readonly title: string
  readonly id: string | null
  readonly pictogram: string | null
}

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** In single braces at the end. */
const attributes = /(?<!\{)\{([^{}]*)\}$/

/** Takes `{#id picto=concept}` off a heading; says what is missing or not understood in it. */
export function readAttributes(heading: Heading, file: VFile): HeadingAttributes {
  const full = toString(heading).trim()
  const braces = attributes.exec(full)
  const title = braces === null ? full : full.slice(0, braces.index).trim()
  if (title === '') {
    complainOf(heading, file, {
      rule: 'section-title-empty',
      message: "Cette section n'a pas de titre : on ne peut pas s'y repérer.",
      hint: 'Écrivez un titre après « ## ».',
    })
  }
  if (braces === null) {
    complainOf(heading, file, {
      rule: 'section-id-missing',
      message:
        `La section « ${title} » n'a pas d'identifiant : ` +
        'on ne peut ni la relier aux autres langues, ni y mener par un lien.',
      hint: 'Ajoutez-le au bout du titre, par exemple « {#cout} ».',
    })
    return { title, id: null, pictogram: null }
  }
  takeOff(heading, braces[0])
  let id: string | null = null
  let pictogram: string | null = null
  for (const word of (braces[1] ?? '').split(/\s+/).filter((word) => word !== '')) {
    if (word.startsWith('#') && id === null && slug.test(word.slice(1))) id = word.slice(1)
    else if (word.startsWith('picto=') && pictogram === null) pictogram = word.slice('picto='.length)
    else refuseWord(word, heading, file)
  }
  if (id === null) {
    complainOf(heading, file, {
      rule: 'section-id-missing',
      message: `La section « ${title} » n'a pas d'identifiant valable entre accolades.`,
      hint: 'Écrivez par exemple « {#cout} » : minuscules sans accent, chiffres, tirets.',
    })
  }
  return { title, id, pictogram }
}

/** The id that ends the first line of a block: `{#qui-paie}`. */
export const endingId = /\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/u

/** The picture that ends a line: `{picto=formulaire}`. */
export const endingPicture = /[ \t]*\{picto=([a-z0-9]+(?:-[a-z0-9]+)*)\}[ \t]*(?=\n|$)/u

/** Whether a source may ask for the picture of a line. */
export const mayAskForPictures = (source: string): boolean => source.includes('{picto=')

const written = /\{#([\p{L}0-9-]+)(?: picto=([\p{L}0-9-]+))?\}/gu

/** Replaces the attributes that a text shows, such as an advice, by what is written in their place elsewhere. */
export function attributesWritten(text: string, elsewhere: (id: string, pictogram: string | null) => string): string {
  return text.replace(written, (_, id: string, pictogram?: string) => elsewhere(id, pictogram ?? null))
}

/** The heading's last text without the attributes that end it. */
function takeOff(heading: Heading, typed: string): void {
  const last = heading.children.at(-1)
  if (last?.type !== 'text' || !last.value.trimEnd().endsWith(typed)) return
  const before = last.value.trimEnd().slice(0, -typed.length)
  const value = before.trimEnd()
  const gone = last.value.length - value.length
  if (value === '') return void heading.children.pop()
  const { position } = last
  // Attributes are typed as they are: what goes of the value goes of the source.
  const end = position && {
    ...position.end,
    column: position.end.column - gone,
    offset: (position.end.offset ?? 0) - gone,
  }
  heading.children[heading.children.length - 1] = {
    ...last,
    value,
    ...(position && end ? { position: { ...position, end } } : {}),
  }
}

function complainOf({ position }: Heading, file: VFile, mistake: Parameters<typeof complain>[2]): void {
  complain(file, position?.start ?? { line: 1, column: 1 }, mistake)
}

function refuseWord(word: string, heading: Heading, file: VFile): void {
  const near = distance(word.split('=')[0]?.toLowerCase() ?? '', 'picto') <= 2
  complainOf(heading, file, {
    rule: 'section-attribute',
    message: `« ${word} » n'est pas compris dans les accolades du titre.`,
    hint: near
      ? 'Vouliez-vous dire « picto=… » ?'
      : 'Écrivez « {#identifiant} » ou « {#identifiant picto=concept} » : minuscules sans accent, chiffres, tirets.',
  })
}
