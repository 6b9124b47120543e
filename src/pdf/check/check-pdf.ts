import type { PdfDocument } from '../document.ts'
import type { PdfFault } from '../fault.ts'
import { lookInside } from './inside.ts'
import type { ReadPdf } from './poppler.ts'
import { differenceOf } from './same-words.ts'

/** Heaviest file that a phone should have to fetch. */
export const mostBytes = 300_000

/** What is wrong in a PDF, read back after it was made; empty when every rule holds. */
export function checkPdf(bytes: Uint8Array, document: PdfDocument, read: ReadPdf): readonly PdfFault[] {
  const { lang, titleShown, claims, withoutAlternative } = lookInside(bytes)
  const { info, headings, pages } = read
  const rules: readonly (readonly [holds: boolean, message: string])[] = [
    [
      info.get('Title') === document.title && titleShown,
      `Le titre n'est pas « ${document.title} », ou ne s'affiche pas.`,
    ],
    [info.get('Tagged') === 'yes', "Le PDF n'a pas d'étiquettes : un lecteur d'écran ne saurait pas où il est."],
    [claims, "Le PDF ne dit pas qu'il suit PDF/UA-1."],
    [lang === document.lang, `La langue du PDF est « ${lang ?? ''} » au lieu de « ${document.lang} ».`],
    [withoutAlternative === 0, `Dessins sans texte qui les remplace : ${withoutAlternative}.`],
    [inOrder(headings), `Les titres ne se suivent pas : ${headings.join(', ')}.`],
    [bytes.length <= mostBytes, `Le PDF pèse ${Math.round(bytes.length / 1000)} ko : 300 au plus.`],
  ]
  const said = rules.flatMap(([holds, message]) => (holds ? [] : [message]))
  const difference = differenceOf(document, pages)
  if (difference !== null)
    said.push(`Le texte du PDF diffère : « ${difference.found} » au lieu de « ${difference.wanted}… ».`)
  return said.map((message) => ({ message, hint: 'Signalez-le : la cause est dans le programme.' }))
}

/** The first heading is of level 1, and none is more than one level below the one before. */
function inOrder(levels: readonly number[]): boolean {
  return levels[0] === 1 && levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)
}
