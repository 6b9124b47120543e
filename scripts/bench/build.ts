// npm run bench -- build --corpus ARCHIVE [--pages 1000,2600] [--rounds 3]: our whole build beside plain Astro +
// Pagefind.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { ProcessCost } from '../../src/bench/measure-process.ts'
import { measureProcess } from '../../src/bench/measure-process.ts'
import { writePlainSite } from '../../src/bench/plain-site.ts'
import { median } from '../../src/bench/quantile.ts'
import { readSheets, writeContent } from '../../src/bench/scale-corpus.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

function show(name: string, pages: number, runs: readonly ProcessCost[]): void {
  const cpu = median(runs.map((run) => run.cpuSeconds))
  const line = [
    name.padEnd(18),
    String(pages).padStart(6),
    cpu.toFixed(1).padStart(8),
    ((1000 * cpu) / pages).toFixed(1).padStart(9),
  ]
  line.push(
    median(runs.map((run) => run.wallSeconds))
      .toFixed(1)
      .padStart(8),
    median(runs.map((run) => run.peakMegabytes))
      .toFixed(0)
      .padStart(9),
  )
  process.stdout.write(`${line.join(' ')}\n`)
}

export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      pages: { type: 'string', default: '1000,2600' },
      rounds: { type: 'string', default: '3' },
    },
  })
  if (!values.corpus) {
    process.stderr.write('Indiquez une archive de fiches Markdown : npm run bench -- build --corpus ARCHIVE.tar.gz\n')
    return 2
  }
  const place = mkdtempSync(join(tmpdir(), 'droits-clairs-bench-'))
  const sheets = readSheets(resolve(process.env['INIT_CWD'] ?? '.', values.corpus), join(place, 'sheets'))
  process.stdout.write(`${'site'.padEnd(18)}  pages    CPU s  ms/page   wall s   peak MB\n`)
  let failed = false
  for (const pages of values.pages.split(',').map(Number)) {
    const content = join(place, `content-${pages}`)
    const plain = join(place, `plain-${pages}`)
    writeContent(sheets, pages, content)
    writePlainSite(content, plain, join(root, 'node_modules'))
    const ours: ProcessCost[] = []
    const theirs: ProcessCost[] = []
    for (let round = 0; round < Number(values.rounds); round++) {
      ours.push(
        await measureProcess(
          [
            process.execPath,
            join(root, 'scripts/build.ts'),
            '--content',
            content,
            '--out',
            join(place, 'out'),
            '--today',
            '2026-11-21',
            '--clean',
          ],
          root,
        ),
      )
      theirs.push(
        await measureProcess(
          [
            'bash',
            '-c',
            `"${process.execPath}" node_modules/astro/bin/astro.mjs build && "${process.execPath}" node_modules/pagefind/lib/runner/bin.cjs --site dist`,
          ],
          plain,
        ),
      )
    }
    failed ||= [...ours, ...theirs].some((run) => run.status !== 0)
    show('Droits clairs', pages, ours)
    show('Astro + Pagefind', pages, theirs)
    const ratio = (key: 'cpuSeconds' | 'peakMegabytes') =>
      median(ours.map((run, index) => run[key] / (theirs[index]?.[key] ?? Number.NaN))).toFixed(2)
    process.stdout.write(`ratio, pair by pair: CPU ${ratio('cpuSeconds')}, memory ${ratio('peakMegabytes')}\n`)
  }
  rmSync(place, { recursive: true, force: true })
  return failed ? 1 : 0
}
