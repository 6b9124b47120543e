// npm run bench -- edit [--content DIR] [--corpus ARCHIVE --pages 2600] [--rounds 1] [--origin https://…]: what a build
// costs after an edit, beside a whole one of the same content; their bytes are compared.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { differences } from '../../src/bench/edit/differences.ts'
import { edits } from '../../src/bench/edit/edits.ts'
import type { ProcessCost } from '../../src/bench/measure-process.ts'
import { measureProcess } from '../../src/bench/measure-process.ts'
import { readSheets, writeContent } from '../../src/bench/scale-corpus.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const calledFrom = process.env['INIT_CWD'] ?? '.'

export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      content: { type: 'string' },
      corpus: { type: 'string' },
      pages: { type: 'string', default: '2600' },
      rounds: { type: 'string', default: '1' },
      origin: { type: 'string' },
    },
  })
  const place = mkdtempSync(join(tmpdir(), 'droits-clairs-bench-'))
  const content = join(place, 'content')
  if (values.corpus) {
    writeContent(readSheets(resolve(calledFrom, values.corpus), join(place, 'sheets')), Number(values.pages), content)
  } else {
    const from = values.content === undefined ? join(root, 'content') : resolve(calledFrom, values.content)
    cpSync(from, content, { recursive: true })
  }
  const build = (out: string, day: string, more: readonly string[] = []): Promise<ProcessCost> =>
    measureProcess(
      [
        process.execPath,
        join(root, 'scripts/build.ts'),
        '--content',
        content,
        '--out',
        join(place, out),
        '--today',
        day,
        ...(values.origin ? ['--origin', values.origin] : []),
        ...more,
      ],
      root,
    )
  let day = '2026-11-28'
  let failed = false
  const show = (name: string, { cpuSeconds, wallSeconds, peakMegabytes }: ProcessCost, said = '') =>
    process.stdout.write(
      `${name.padEnd(26)} ${cpuSeconds.toFixed(1).padStart(7)} ${wallSeconds.toFixed(1).padStart(8)} ${peakMegabytes.toFixed(0).padStart(8)} ${said}\n`,
    )
  process.stdout.write(`${'after'.padEnd(26)}   CPU s   wall s  peak MB\n`)
  show('the first build', await build('kept', day))
  for (let turn = 0; turn < Number(values.rounds); turn += 1) {
    for (const { name, apply } of edits) {
      const then = apply(content, day, turn)
      if (then === null) continue
      day = then
      const kept = await build('kept', day)
      const whole = await build('whole', day, ['--clean'])
      const found = differences(join(place, 'kept'), join(place, 'whole'))
      failed ||= kept.status !== 0 || whole.status !== 0 || found.length > 0
      show(name, kept, found.length === 0 ? 'same bytes as' : `differs: ${found.slice(0, 5).join(', ')}`)
      show('  a whole build', whole)
    }
  }
  rmSync(place, { recursive: true, force: true })
  return failed ? 1 : 0
}
