import { deflateSync } from 'node:zlib'
import type { PdfObject } from './objects.ts'
import { isStream, partsOf } from './objects.ts'

/** Objects that are compressed together. */
const together = 4000

/** Where an object is: at an offset of the file, or at a rank of a stream of objects. */
type Where = readonly [kind: 1 | 2, place: number, rank: number]

/**
 * The same PDF with its objects compressed (ISO 32000-1, 7.5.7 and 7.5.8): tags and links are most of an accessible
 * file. The catalogue stays in clear.
 *
 * @throws {Error} when the file has no plain table of objects.
 */
export function packPdf(bytes: Uint8Array): Uint8Array {
  const { header, objects, trailer } = partsOf(bytes)
  const loose = objects.filter((one) => isStream(one) || /\/Type\s*\/Catalog\b/u.test(one.body))
  const packed = objects.filter((one) => !loose.includes(one))
  const groups = Array.from({ length: Math.ceil(packed.length / together) }, (_, rank) =>
    packed.slice(rank * together, (rank + 1) * together),
  )
  const firstNew = Math.max(0, ...objects.map(({ id }) => id)) + 1
  const where = new Map<number, Where>()
  let file = header
  const write = (id: number, body: string) => {
    where.set(id, [1, file.length, 0])
    file += `${id} 0 obj\n${body}\nendobj\n`
  }
  for (const { id, body } of loose) write(id, body)
  for (const [rank, group] of groups.entries()) {
    const id = firstNew + rank
    write(id, streamOfObjects(group))
    for (const [index, one] of group.entries()) where.set(one.id, [2, id, index])
  }
  const table = firstNew + groups.length
  const at = file.length
  where.set(table, [1, at, 0])
  file += `${table} 0 obj\n${tableOf(where, table + 1, trailer)}\nendobj\nstartxref\n${at}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function streamOfObjects(group: readonly PdfObject[]): string {
  let body = ''
  const numbers = group.map(({ id, body: own }) => {
    const offset = body.length
    body += `${own}\n`
    return `${id} ${offset}`
  })
  const head = `${numbers.join(' ')}\n`
  return stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, Buffer.from(head + body, 'latin1'))
}

function tableOf(where: ReadonlyMap<number, Where>, size: number, trailer: string): string {
  const rows = Buffer.alloc(size * 7)
  for (const [id, [kind, place, rank]] of where) {
    rows.writeUInt8(kind, id * 7)
    rows.writeUInt32BE(place, id * 7 + 1)
    rows.writeUInt16BE(rank, id * 7 + 5)
  }
  return stream(`/Type /XRef /W [1 4 2] /Size ${size} ${trailer.replace(/\/Size\s+\d+/u, '')}`, rows)
}

function stream(entries: string, content: Buffer): string {
  const data = deflateSync(content, { level: 9 }).toString('latin1')
  return `<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`
}
