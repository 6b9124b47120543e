import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { LinkPicture } from './link-picture.ts'

const fonts = [
  '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
]

/**
 * Where each text stands, in points: 900 × 472.5 of them are 1200 × 630 pixels. A title is as large as four lines of
 * it can be. Codes are read from the left in every language.
 */
const layout = `
#let given = sys.inputs
#set page(width: 900pt, height: 472.5pt, margin: 0pt, fill: none)
#set text(
  font: ("Atkinson Hyperlegible Next", "Noto Sans Arabic"), weight: 700,
  lang: given.lang, dir: if given.dir == "rtl" { rtl } else { ltr }, hyphenate: false,
)
#let edge = 48pt
#let inside = if given.dir == "rtl" { 1 } else { -1 }
#place(top + start, dx: -inside * (edge + 50pt), dy: 39pt, text(size: 26pt, fill: rgb(given.oncover), given.site))
#context {
  let title(size) = block(width: 570pt, { set par(leading: 0.42em); text(size: size, fill: rgb(given.oncover), given.title) })
  let size = 58pt
  while measure(title(size)).height > 222pt and size > 26pt { size -= 2pt }
  place(top + start, dx: -inside * edge, dy: 112pt, title(size))
}
#if given.code != "" {
  place(top + start, dx: -inside * edge, dy: 352pt, block(height: 120.5pt, align(horizon, {
    text(size: 28pt, fill: rgb(given.quiet), given.word)
    h(18pt)
    text(size: 78pt, fill: rgb(given.accent), dir: ltr, given.code)
  })))
}
#place(top + end, dx: inside * edge, dy: 352pt, block(height: 120.5pt, width: 300pt, align(horizon + end,
  text(size: 28pt, fill: rgb(given.ink), given.level))))
`

let compiler: NodeCompiler | undefined

/**
 * The texts of a picture as drawn letters, an SVG of 1200 × 630: cut in lines, Arabic letters joined and from the
 * right. Set by Typst, with the fonts of the project and no other.
 */
export function setText(picture: LinkPicture): string {
  compiler ??= openCompiler()
  const { lang, dir, siteName, title, levelName, code, codeWord, colours } = picture
  const inputs = {
    lang,
    dir,
    site: siteName,
    title,
    level: levelName ?? '',
    code: code ?? '',
    word: codeWord,
    oncover: colours['on-cover'],
    accent: colours.accent,
    ink: colours.ink,
    quiet: colours.quiet,
  }
  return compiler.plainSvg({ mainFileContent: layout, inputs })
}

function openCompiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url)
  return NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(resolve(font))) }] })
}
