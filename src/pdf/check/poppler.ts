import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What poppler reads in a PDF. */
export interface ReadPdf {
  /** Lines of `pdfinfo`: `Title` → the title. */
  readonly info: ReadonlyMap<string, string>
  /** Levels of the headings in the order of the tags: 1, 2, 3, 2. */
  readonly headings: readonly number[]
  /** Words of each page, in the order in which they are drawn. */
  readonly pages: readonly string[]
}

/** Whether poppler's two programs are on this machine. */
export function hasPoppler(): boolean {
  return ['pdfinfo', 'pdftotext'].every((program) => spawnSync(program, ['-v']).error === undefined)
}

/** Reads a PDF with poppler's `pdfinfo` and `pdftotext`. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-check-'))
  try {
    const file = join(folder, 'a.pdf')
    writeFileSync(file, bytes)
    const said = (program: string, ...args: string[]) =>
      spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout
    const info = said('pdfinfo', '-enc', 'UTF-8', file).matchAll(/^([^:\n]+):[ ]*(.*)$/gmu)
    const tags = said('pdfinfo', '-struct', file).matchAll(/^ *H([1-6])\b/gmu)
    return {
      info: new Map(Array.from(info, ([, name = '', value = '']) => [name, value])),
      headings: Array.from(tags, ([, level]) => Number(level)),
      pages: said('pdftotext', '-raw', '-enc', 'UTF-8', file, '-').split('\f').slice(0, -1),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
