// npm run bench -- pdf [DIR]: what each PDF costs and weighs, for the texts of a content folder; the largest last.
import { resolve } from 'node:path'
import { quantile } from '../../src/bench/quantile.ts'
import { pdfPages } from '../../src/integrations/for-pdfs.ts'
import { todayInParis } from '../../src/integrations/today.ts'
import { readLibrary } from '../../src/library/read.ts'
import { mostBytes } from '../../src/pdf/check/check-pdf.ts'
import { lentPages } from '../lent-pages.ts'

interface Cost {
  readonly address: string
  readonly milliseconds: number
  readonly pages: number
  readonly kilobytes: number
}

/** Prints a line for each kind of document; 1 when a file is too heavy. */
export async function bench([folder = 'content']: readonly string[]): Promise<number> {
  const today = todayInParis()
  const path = resolve(process.env['INIT_CWD'] ?? '.', folder)
  const library = await readLibrary(path, { today, name: folder, ...lentPages(path) })
  const site = { today, origin: 'https://exemple.fr', base: '/', release: '0', pdfs: new Map() }
  const { everyDocument, compilePdf } = await pdfPages({ library, site })
  const costs = [false, true].flatMap((large) =>
    everyDocument({ fiches: [], lang: null, level: null, theme: null }, large).map(({ address, make }): Cost => {
      const before = process.cpuUsage()
      const { bytes, pages } = compilePdf(make())
      const { user, system } = process.cpuUsage(before)
      return { address, milliseconds: (user + system) / 1000, pages, kilobytes: bytes.length / 1000 }
    }),
  )
  const kinds = Map.groupBy(costs, ({ address }) =>
    [
      address.includes('/themes/') ? 'booklet' : 'text',
      ...(address.endsWith('.grand.pdf') ? ['large print'] : []),
    ].join(', '),
  )
  process.stdout.write(`${'kind'.padEnd(22)}  files  CPU ms median, most   pages median, most    kB median, most\n`)
  for (const [kind, same] of kinds) {
    const of = (value: (cost: Cost) => number) =>
      [0.5, 1]
        .map((part) =>
          Math.round(quantile(same.map(value), part))
            .toString()
            .padStart(9),
        )
        .join(' ')
    process.stdout.write(
      `${kind.padEnd(22)} ${String(same.length).padStart(6)} ${of(({ milliseconds }) => milliseconds)} ${of(({ pages }) => pages)} ${of(({ kilobytes }) => kilobytes)}\n`,
    )
  }
  const total = costs.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000
  process.stdout.write(`${costs.length} files, ${total.toFixed(1)} s of CPU.\n`)
  return costs.every(({ kilobytes }) => kilobytes * 1000 <= mostBytes) ? 0 : 1
}
