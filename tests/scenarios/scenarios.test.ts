/**
 * The catalogue of situations: each folder beside this file changes the sound content folder of the
 * rules' examples (`content/` laid over it, `removed.txt` taken out, `make.ts` for what Git can't
 * hold) and says in `expected.txt` what `npm run check` prints. After a deliberate change of a
 * message: `npx vitest run tests/scenarios -u`, then read the difference.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { terminalReport } from '../../src/checks/reporters/terminal.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { readLibrary } from '../../src/library/read.ts'

const here = import.meta.dirname
const scenarios = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const work = mkdtempSync(join(tmpdir(), 'scenarios-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

async function layOut(scenario: string): Promise<string> {
  const folder = join(work, scenario, 'content')
  for (const [path, source] of soundContent()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), source)
  }
  const own = (name: string) => join(here, scenario, name)
  if (existsSync(own('removed.txt'))) {
    for (const path of readFileSync(own('removed.txt'), 'utf8').trim().split('\n')) rmSync(join(folder, path))
  }
  if (existsSync(own('content'))) cpSync(own('content'), folder, { recursive: true })
  if (existsSync(own('make.ts'))) {
    const { make } = (await import(pathToFileURL(own('make.ts')).href)) as { make: (folder: string) => void }
    make(folder)
  }
  return folder
}

describe('a content folder', () => {
  it.each(scenarios)('in the situation « %s » is reported as expected', async (scenario) => {
    const expected = join(here, scenario, 'expected.txt')
    expect(existsSync(expected)).toBe(true)
    const options = join(here, scenario, 'options.json')
    const { strict = false } = existsSync(options)
      ? (JSON.parse(readFileSync(options, 'utf8')) as { strict?: boolean })
      : {}
    const library = await readLibrary(await layOut(scenario), { today: soundDay })
    await expect(terminalReport(checkLibrary(library, { strict }))).toMatchFileSnapshot(expected)
  })
})
