// npm run bench -- faults [--times N] [--seed N]: builds of a small site killed at random moments, on a disk that is
// full, in a folder where nobody may write, two at once: the last good output must be whole.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { hashOfFolder, leftBeside, runUntil } from '../../src/bench/faults/kill-builds.ts'
import { chanceFrom } from '../../src/bench/fuzz/chance.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'

const script = resolve(import.meta.dirname, '../build.ts')

/** Prints a line for each fault; 1 when an output was lost or mixed, or when something was left. */
export async function bench(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { times: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
  })
  const work = mkdtempSync(join(tmpdir(), 'faults-'))
  const out = join(work, 'out', 'dist')
  const contents = ['Voici ce que vous recevez.', 'Voici la suite.'].map((words, rank) => {
    const folder = join(work, `content-${rank}`)
    for (const [path, source] of soundContent()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), source.replaceAll('Voici ce que vous recevez.', words))
    }
    return folder
  })
  const build = (rank: number, to = out) => [
    script,
    '--content',
    contents[rank % 2] ?? '',
    '--out',
    to,
    '--today',
    soundDay,
  ]
  const good = new Map<string | null, number>()
  let longest = 0
  for (const rank of [1, 0]) {
    const { status, said, milliseconds } = await runUntil(process.execPath, build(rank), null)
    if (status !== 0) throw new Error(said)
    good.set(hashOfFolder(out), rank)
    longest = Math.max(longest, milliseconds)
  }
  let bad = 0
  const tell = (fault: boolean, words: string) => {
    if (fault) bad += 1
    if (fault) process.stdout.write(`✗ ${words}\n`)
  }

  const chance = chanceFrom(Number(values.seed))
  const seen = { former: 0, new: 0, away: 0 }
  const times = Number(values.times)
  let current = good.get(hashOfFolder(out)) ?? 0
  for (let turn = 0; turn < times; turn += 1) {
    const after = chance.below(Math.ceil(longest))
    const { milliseconds, status } = await runUntil(process.execPath, build(current + 1), after)
    if (status === 0) longest = Math.max(milliseconds, longest / 2)
    const now = good.get(hashOfFolder(out))
    const away = hashOfFolder(out) === null && leftBeside(out).some((name) => name.includes('.old-'))
    if (away) seen.away += 1
    else seen[now === current ? 'former' : 'new'] += 1
    tell(now === undefined && !away, `tuée après ${after} ms : la sortie n'est ni l'ancienne ni la nouvelle`)
    current = now ?? current
  }
  const last = await runUntil(process.execPath, build(current + 1), null)
  tell(last.status !== 0 || !good.has(hashOfFolder(out)), `après les morts, la construction échoue : ${last.said}`)
  tell(leftBeside(out).length > 0, `il reste ${leftBeside(out).join(', ')}`)
  process.stdout.write(
    `${times} constructions tuées : ${seen.former} fois l'ancienne sortie entière, ${seen.new} fois la nouvelle, ${seen.away} fois l'ancienne mise de côté (la suivante la remet).\n`,
  )

  const before = hashOfFolder(out)
  const small = await runUntil('bash', ['-c', 'ulimit -f 16; exec "$@"', 'bash', process.execPath, ...build(0)], null)
  tell(
    small.status !== 1 || !/le précédent est intact/u.test(small.said),
    `fichiers limités (ulimit -f) : ${small.said}`,
  )
  tell(hashOfFolder(out) !== before, 'fichiers limités : la sortie a changé')

  const twice = await Promise.all([0, 1].map((rank) => runUntil(process.execPath, build(rank), null)))
  const done = twice.filter(({ status }) => status === 0)
  const told = twice.filter(({ said }) => said.includes('se construit déjà'))
  tell(done.length + told.length !== 2, `deux à la fois : ${twice.map(({ said }) => said).join(' / ')}`)
  tell(!good.has(hashOfFolder(out)), 'deux à la fois : la sortie est un mélange')
  process.stdout.write(`Deux à la fois : ${done.length} construite(s), ${told.length} a (ont) dit qui construit.\n`)

  const file = join(work, 'file')
  writeFileSync(file, '')
  const refused = await runUntil(process.execPath, build(0, join(file, 'dist')), null)
  tell(refused.status !== 1 || !refused.said.includes('--out'), `parent qui est un fichier : ${refused.said}`)
  rmSync(work, { recursive: true, force: true })
  process.stdout.write(bad === 0 ? 'Rien de perdu.\n' : `${bad} fautes.\n`)
  return bad === 0 ? 0 : 1
}
