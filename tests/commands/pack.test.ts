import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkFalc } from '../../src/falc/check.ts'
import { packFalc } from '../../src/integrations/pack-falc.ts'
import { packTypes } from '../../src/integrations/pack-types.ts'

const repository = join(import.meta.dirname, '../..')
const fiches = ['css/fr.falc.md', 'css/fr.md', 'ame/fr.falc.md']

/** A package as `npm pack` makes it after its `prepack`, installed without network in an empty project. */
async function installedInEmptyProject(): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'packed-'))
  const source = join(place, 'source')
  const project = join(place, 'project')
  for (const folder of [source, project]) mkdirSync(folder)
  for (const name of ['package.json', 'LICENSE', 'LICENSES']) {
    cpSync(join(repository, name), join(source, name), { recursive: true })
  }
  await packFalc(join(source, 'packed'))
  packTypes('src/falc/api.ts', join(source, 'packed/types'))
  const npm = (folder: string, ...args: readonly string[]) =>
    execFileSync('npm', [...args], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
  const [packed = ''] = npm(source, 'pack', '--ignore-scripts', '--silent').trim().split('\n').slice(-1)
  writeFileSync(join(project, 'package.json'), '{"name": "another-project", "version": "1.0.0"}')
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', join(source, packed))
  return project
}

const installed = installedInEmptyProject()

it('another project installs the package and gets the same reports, with nothing else installed', async () => {
  const project = await installed
  const texts = fiches.map((name) => readFileSync(join(repository, 'content/fiches', name), 'utf8'))
  writeFileSync(join(project, 'texts.json'), JSON.stringify(texts))
  writeFileSync(
    join(project, 'use.mjs'),
    `import { readFileSync } from 'node:fs'
import { checkFalc, conditionNames, rulePages, tagReport, verdictLine } from 'droits-clairs/falc'
const reports = JSON.parse(readFileSync('texts.json', 'utf8')).map((text) => checkFalc(text))
const said = verdictLine(reports[0])
console.log(JSON.stringify({ reports, said, conditions: conditionNames.length, rules: rulePages().length, tagged: tagReport(reports[0]).problems.every(({ helps }) => helps.length > 0) }))
`,
  )
  const answer = JSON.parse(execFileSync(process.execPath, ['use.mjs'], { cwd: project, encoding: 'utf8' }))
  expect(answer.reports).toEqual(JSON.parse(JSON.stringify(texts.map((text) => checkFalc(text)))))
  expect(answer.reports.some(({ problems }: { problems: unknown[] }) => problems.length > 0)).toBe(true)
  expect(answer).toMatchObject({ said: 'aucun obstacle connu, prêt pour le groupe de relecture', tagged: true })
  expect(answer.conditions).toBe(6)
  const { packages } = JSON.parse(readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8'))
  expect(Object.keys(packages)).toEqual(['node_modules/droits-clairs'])
})

/** What the compiler says of a file of the other project, which has no package but ours. */
async function compiled(name: string, source: string): Promise<string> {
  const project = await installed
  writeFileSync(join(project, name), source)
  const compiler = join(repository, 'node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023']
  return spawnSync(process.execPath, [compiler, ...options, name], { cwd: project, encoding: 'utf8' }).stdout
}

const typed = `import type { Condition, FalcOptions, FalcReport } from 'droits-clairs/falc'
import { checkFalc, compareReports, conditionNames, conditions, remarkFalc, rulePages, tagReport, verdictLine } from 'droits-clairs/falc'
const options: FalcOptions = { file: 'lettre.txt', format: 'plain' }
const report: FalcReport = checkFalc('La caisse paie.', options)
const score: number = report.score
const lines: number[] = report.problems.map(({ line }) => line)
const condition: Condition = conditionNames[0] ?? 'dyslexia'
export const said: string = [verdictLine(report), rulePages().length, score, lines, conditions[condition]].join()
export const tagged: readonly string[] = tagReport(report, condition).problems.flatMap(({ helps }) => helps)
export const change: number = compareReports(null, report).after
export const plugin: (tree: unknown, file: never) => void = remarkFalc()
`

it('its types are understood under nodenext, with no other package, and a wrong use is refused at its line', async () => {
  expect(await compiled('use.mts', typed)).toBe('')
  expect(await compiled('wrong.mts', typed.replace("format: 'plain'", "format: 'word'"))).toMatch(
    /^wrong\.mts\(3,\d+\): error TS2322: .*"word"/u,
  )
})

it('gives the declarations of what is given, and nothing of the site', async () => {
  const files = readdirSync(join(await installed, 'node_modules/droits-clairs/packed'), {
    recursive: true,
    encoding: 'utf8',
  })
  expect(files.filter((path) => path.endsWith('.js'))).toEqual(['falc.js'])
  const declarations = files.filter((path) => path.endsWith('.d.ts')).map((path) => path.replaceAll('\\', '/'))
  expect(declarations).toContain('types/falc/api.d.ts')
  expect(declarations.filter((path) => /types\/(?:site|library|checks|integrations)\//u.test(path))).toEqual([])
})
