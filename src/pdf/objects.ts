/** An object of a PDF as it is written: `12 0 obj … endobj`. */
export interface PdfObject {
  readonly id: number
  /** Between `obj` and `endobj`, a byte a letter. */
  readonly body: string
}

/** The objects of a PDF that has a plain table of them, and what its trailer says. */
export interface PdfParts {
  readonly header: string
  readonly objects: readonly PdfObject[]
  readonly trailer: string
}

/**
 * Takes a PDF apart by its table of objects, as Typst writes it.
 *
 * @throws {Error} when it has no such table.
 */
export function partsOf(bytes: Uint8Array): PdfParts {
  const text = Buffer.from(bytes).toString('latin1')
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text)?.[1])
  const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [nf]\s+)+)trailer\s+\x3c{2}([\s\S]*?)>>\s+startxref/u.exec(
    text.slice(at),
  )
  if (table === null) throw new Error('A PDF without a plain table of objects cannot be packed.')
  const rows = (table[1] ?? '').trim().split(/\s*[nf]\s*/u)
  const offsets = rows.flatMap((row, id) => {
    const offset = Number(row.slice(0, 10))
    return id === 0 || offset === 0 ? [] : [{ id, offset }]
  })
  const ordered = offsets.toSorted((a, b) => a.offset - b.offset)
  const objects = ordered.map(({ id, offset }, rank) => {
    const whole = text.slice(offset, ordered[rank + 1]?.offset ?? at)
    return { id, body: whole.slice(whole.indexOf('obj') + 3, whole.lastIndexOf('endobj')).trim() }
  })
  return { header: text.slice(0, ordered[0]?.offset ?? 0), objects, trailer: (table[2] ?? '').trim() }
}

/** Whether an object holds a stream of bytes. */
export const isStream = ({ body }: PdfObject): boolean => body.endsWith('endstream')
