import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const script = resolve(import.meta.dirname, '../../scripts/build.ts')

it.each([
  [['--audience', 'atelier'], "« atelier » n'est pas un public : écrivez public ou workshop."],
  [['--audience', 'workshop', '--origin', 'https://exemple.fr'], 'retirez --origin'],
])('a build refuses %j in one line', (args, message) => {
  const { status, stderr } = spawnSync(process.execPath, [script, '--out', 'nulle-part', ...args], { encoding: 'utf8' })
  expect([status, stderr.trim().split('\n').length]).toEqual([2, 1])
  expect(stderr).toContain(message)
})
