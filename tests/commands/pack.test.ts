import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkFalc } from '../../src/falc/check.ts'
import { packFalc } from '../../src/integrations/pack-falc.ts'

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
  const npm = (folder: string, ...args: readonly string[]) =>
    execFileSync('npm', [...args], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })
  const [packed = ''] = npm(source, 'pack', '--ignore-scripts', '--silent').trim().split('\n').slice(-1)
  writeFileSync(join(project, 'package.json'), '{"name": "another-project", "version": "1.0.0"}')
  npm(project, 'install', '--offline', '--no-audit', '--no-fund', join(source, packed))
  return project
}

it('another project installs the package and gets the same reports, with nothing else installed', async () => {
  const project = await installedInEmptyProject()
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
  const installed = JSON.parse(readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8'))
  expect(Object.keys(installed.packages)).toEqual(['node_modules/droits-clairs'])
})
