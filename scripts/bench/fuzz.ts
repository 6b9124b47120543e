// npm run bench -- fuzz [--minutes N] [--seed N] [--content DIR] [--out DIR]: files spoilt at random, read, checked and
// shown; whatever crashes, lasts, says nothing useful or lets something run is written down, with its file.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chanceFrom } from '../../src/bench/fuzz/chance.ts'
import { growsTooFast } from '../../src/bench/fuzz/grow.ts'
import { mutate } from '../../src/bench/fuzz/mutate.ts'
import { patientJudge } from '../../src/bench/fuzz/patient-judge.ts'
import { pieces } from '../../src/bench/fuzz/pieces.ts'
import { seedsIn, soundSeeds } from '../../src/bench/fuzz/seeds.ts'
import { hostileData } from '../../tests/library/hostile-data.ts'

/** Seconds that one file of at most 200,000 characters may take. */
const limit = 30
/** One try of so many measures how the time grows. */
const growing = 25

/** Prints what was found, one line each; 1 when something was. */
export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      content: { type: 'string', default: 'content' },
      out: { type: 'string' },
    },
  })
  const root = resolve(import.meta.dirname, '../..')
  const folders = ['tests/another-site', 'tests/library', values.content].map((folder) => resolve(root, folder))
  const seeds = [...folders.flatMap((folder) => seedsIn(folder)), ...hostileData, ...soundSeeds()]
  const patient = patientJudge(limit)
  const end = performance.now() + Number(values.minutes) * 60_000
  const met = new Map<string, number>()
  let seed = Number(values.seed)
  for (let done = 0; performance.now() < end; done += 1, seed += 1) {
    const chance = chanceFrom(seed)
    const given = chance.oneOf(seeds)
    const grown = done % growing === 0 ? chance.oneOf(pieces) : null
    const source = grown === null ? mutate(given.source, chance.oneOf(seeds).source, chance) : given.source
    const slow = grown === null ? null : await growsTooFast(given, grown, patient)
    const faults = grown === null ? (await patient.judge({ path: given.path, source })).faults : []
    const said = slow ? [`slow ${JSON.stringify(grown)} ${slow.join(' s, ')} s`] : []
    for (const line of new Set([...said, ...faults.map(({ kind, said: what }) => `${kind} ${what}`)])) {
      const known = line.replace(/\d+|« .*? »/gsu, '#').slice(0, 200)
      met.set(known, (met.get(known) ?? 0) + 1)
      if (met.get(known) !== 1) continue
      process.stdout.write(`seed ${seed}, ${given.path} : ${line}\n`)
      if (values.out !== undefined) {
        mkdirSync(values.out, { recursive: true })
        writeFileSync(join(values.out, `${seed}-${given.path.replaceAll('/', '-')}`), source)
      }
    }
  }
  await patient.close()
  process.stdout.write(`${seed - Number(values.seed)} fichiers essayés, ${met.size} sortes de fautes.\n`)
  return met.size > 0 ? 1 : 0
}
