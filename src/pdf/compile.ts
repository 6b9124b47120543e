import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { timeOf } from '../facts/plain-date.ts'
import type { PdfDocument } from './document.ts'
import { faultOf, PdfRefused } from './fault.ts'
import { packPdf } from './pack.ts'
import { typstSource } from './typst-source.ts'

/** A PDF made for PDF/UA-1: its bytes, and how many pages it has. */
export interface MadePdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

const weights = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']
let compiler: NodeCompiler | undefined

/** Only the fonts of the project: those of the machine would change the bytes. */
function compilerOfSheets(): NodeCompiler {
  const fonts = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
  )
  compiler ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontPaths: weights.map((weight) => join(fonts, weight)) }],
  })
  return compiler
}

/**
 * Makes the PDF of a document.
 *
 * @throws {PdfRefused} on a drawing without alternative, a missing title, a skipped heading, a letter without shape.
 */
export function compilePdf(document: PdfDocument): MadePdf {
  const typst = compilerOfSheets()
  const compiled = typst.compile({ mainFileContent: typstSource(document) })
  const error = compiled.takeError()
  const { result } = compiled
  if (error !== null || result === null)
    throw new PdfRefused(
      document.file,
      (error?.shortDiagnostics ?? []).map(({ message }) => faultOf(String(message))),
    )
  try {
    const bytes = typst.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: timeOf(document.day) / 1000 })
    return { bytes: packPdf(bytes), pages: result.numOfPages }
  } catch (thrown) {
    throw new PdfRefused(document.file, messagesIn(String(thrown)).map(faultOf))
  } finally {
    // One text has little in common with the next: what is remembered of it would only take room.
    typst.evictCache(2)
  }
}

/** What Typst says in the words of its error, of which this package gives no other form. */
function messagesIn(thrown: string): string[] {
  const said = [...thrown.matchAll(/message: "((?:[^"\\]|\\.)*)"/gu)].map(([, words = '']) =>
    words.replaceAll('\\"', '"'),
  )
  return said.length > 0 ? [...new Set(said)] : [thrown]
}
