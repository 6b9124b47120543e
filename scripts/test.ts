// npm test: form, types, units and scenarios, then the built site in a real browser. Ends with « N passed, N failed ».
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findLeanBrowser } from '../src/audit/find-browser.ts'

interface Count {
  readonly passed: number
  readonly failed: number
}

const reports = mkdtempSync(join(tmpdir(), 'droits-clairs-tests-'))

function step(title: string, script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  process.stdout.write(`\n── ${title}\n`)
  const { status } = spawnSync(process.execPath, [script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return status === 0
}

function asCount(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A runner that died before writing its report counts as one failure, never as none. */
function countIn(report: string, passed: boolean, read: (json: never) => Count): Count {
  try {
    const count = read(JSON.parse(readFileSync(report, 'utf8')) as never)
    return passed || count.failed > 0 ? count : { ...count, failed: 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function types(): Count {
  return asCount(step('Types', 'node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'error']))
}

/** Form and common mistakes of the program's files; « npm run format » mends what it can. */
function writing(): Count {
  return asCount(step('Écriture', 'node_modules/@biomejs/biome/bin/biome', ['ci', '.']))
}

function units(): Count {
  const report = join(reports, 'units.json')
  const passed = step('Unités et situations', 'node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return countIn(report, passed, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }))
}

function build(): Count {
  return asCount(step('Construction du site', 'scripts/build.ts', []))
}

/** What is asked of any site, whatever its content says. */
const anySite = [
  'accessibility',
  'markup',
  'keyboard',
  'without-scripts',
  'paper',
  'links',
  'another-site',
  'quick-leave',
].map((name) => `tests/browser/${name}.spec.ts`)

/**
 * A small site on another subject, of another organisation: built without a change of the program, and judged as the
 * first.
 */
function anotherSite(): Count[] {
  const folder = join(reports, 'another-site')
  const options = [
    '--content',
    'tests/another-site',
    '--out',
    folder,
    '--today',
    '2026-11-28',
    '--origin',
    'https://toit-clair.example',
  ]
  const built = asCount(step("Construction d'un autre site", 'scripts/build.ts', options))
  return built.failed > 0
    ? [built]
    : [built, pages("L'autre site dans un navigateur", anySite, { SITE_DIR: folder, SITE_SAMPLED: '1' })]
}

function pages(title: string, specs: readonly string[], env: NodeJS.ProcessEnv = {}): Count {
  const report = join(reports, 'pages.json')
  const passed = step(title, 'node_modules/@playwright/test/cli.js', ['test', ...specs, '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    BROWSER_PATH: findLeanBrowser(),
    ...env,
  })
  return countIn(report, passed, (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: json.stats.expected,
    failed: json.stats.unexpected + json.stats.flaky,
  }))
}

let counts: Count[] = []
try {
  counts = [writing(), types(), units(), build(), pages('Le site dans un navigateur', []), ...anotherSite()]
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  counts = [...counts, { passed: 0, failed: 1 }]
}
rmSync(reports, { recursive: true, force: true })

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') === 0 ? 0 : 1
