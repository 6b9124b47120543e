import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('the consent that workshop readers sign has no known obstacle of the easy-to-read check', () => {
  const script = join(root, 'scripts/falc.ts')
  const { stdout } = spawnSync(process.execPath, [script, '--json', 'docs/workshop/accord.md'], {
    cwd: root,
    encoding: 'utf8',
  })
  const { problems } = JSON.parse(stdout) as { problems: { rule: string; severity: string; line: number }[] }
  expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([])
})

it('the protocol says that no workshop has taken place, as long as no result is recorded', () => {
  const protocol = readFileSync(join(root, 'docs/workshop/README.md'), 'utf8')
  const held = existsSync(join(root, 'content/workshops.yaml'))
  expect(protocol.includes("Aucun atelier n'a encore eu lieu")).toBe(!held)
})
