import type { PdfDocument, TextSize } from './document.ts'
import { paperText } from './paper-text.ts'
import { quoted } from './quote.ts'
import { idsOf } from './tree.ts'
import { writeBlocks } from './write-blocks.ts'

/** Points of the text, of what stands beside it, of its title, of the titles of its sections. */
const points: Readonly<Record<TextSize, readonly [number, number, number, number]>> = {
  text: [11, 9.5, 20, 14],
  easy: [14, 11, 22, 17],
  large: [18, 18, 26, 22],
}

/**
 * A document as a whole program of Typst, which reads no file and no clock: the same document gives the same bytes.
 * All words are strings; nothing that an editor types is code.
 */
export function typstSource(document: PdfDocument): string {
  const { title, author, lang, day, size, foot, pageOf, body, pictures } = document
  const [text, small, h1, h2] = points[size]
  const [year, month, date] = day.split('-').map(Number)
  const [before = '', between = '', after = ''] = pageOf(HOLE, HOLE).split(HOLE)
  const names = new Map(Array.from(pictures.keys(), (concept, rank) => [concept, `p${rank}`]))
  const ids = idsOf(body)
  const tight = size === 'text'
  return [
    `#set document(title:${quoted(paperText(title))},author:${quoted(author)},date:datetime(year:${year},month:${month},day:${date}))`,
    `#set text(font:"Atkinson Hyperlegible Next",size:${text}pt,lang:${quoted(lang)},fallback:false,hyphenate:false)`,
    `#set page(paper:"a4",margin:(x:18mm,top:16mm,bottom:20mm),footer:context{set text(size:${small}pt);set par(justify:false)
  {${quoted(paperText(foot))};h(1fr);${quoted(before)};counter(page).display();${quoted(between)};str(counter(page).final().first());${quoted(after)}}})`,
    `#set par(leading:${tight ? '0.6' : '0.7'}em,spacing:${tight ? '0.8' : '0.95'}em,justify:false)`,
    `#set list(spacing:${tight ? '0.6' : '0.8'}em,marker:[•])`,
    `#set enum(spacing:${tight ? '0.6' : '0.8'}em)`,
    `#set table(stroke:0.5pt,inset:4pt,align:left)`,
    `#show heading:set block(above:1.1em,below:0.6em,sticky:true)`,
    `#show heading.where(level:1):set text(size:${h1}pt)`,
    `#show heading.where(level:2):set text(size:${h2}pt)`,
    `#show link:underline`,
    `#let anchor(id)=[#metadata(none)#label(id)]`,
    `#let page-of(id)=context{str(counter(page).at(label(id)).first())}`,
    `#let framed(body,thick:0.5pt)=block(width:100%,stroke:thick,inset:7pt,radius:3pt,body)`,
    `#let answer(body)=framed(body,thick:1.2pt)`,
    `#let notice=framed`,
    `#let contact(body)=block(breakable:false,framed(body))`,
    `#let schema=framed`,
    `#let notes(body)=framed({set text(size:${small}pt);body})`,
    `#let hand(drawn,body)=block(breakable:false,framed(if drawn==none{body}else{grid(columns:(1fr,auto),column-gutter:5mm,align:horizon,body,drawn)}))`,
    `#let small(body)={set text(size:${small}pt);body}`,
    `#let large(body)=box(text(size:${Math.max(18, text + 4)}pt,strong(body)))`,
    `#let pictured(picture,place,body)=grid(columns:(${tight ? '7mm' : '9mm'},1fr),column-gutter:2.5mm,align:place,pdf.artifact(image(picture,format:"svg",width:100%)),body)`,
    `#let drawing(svg,alt)=image(bytes(svg),format:"svg",width:28mm,alt:alt)`,
    ...Array.from(pictures, ([concept, svg]) => `#let ${names.get(concept)}=bytes(${quoted(svg)})`),
    `#{`,
    ...writeBlocks(body.children, { ids, pictures: names }),
    `}`,
    '',
  ].join('\n')
}

/** Stands for a number while the words around it are set. A private-use character: no text has it. */
const HOLE = '\uE000'
