import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { contentRules } from '../../src/checks/rules.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import type { Problem } from '../../src/problem.ts'

const work = mkdtempSync(join(tmpdir(), 'commands-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))
for (const [path, source] of soundContent()) {
  mkdirSync(dirname(join(work, 'sound', path)), { recursive: true })
  writeFileSync(join(work, 'sound', path), source)
}
const copy = (name: string) => {
  cpSync(join(work, 'sound'), join(work, name), { recursive: true })
  return name
}

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { INIT_CWD: _, GITHUB_ACTIONS: __, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts', script), ...args],
    { cwd: work, encoding: 'utf8', env: { ...inherited, ...env } },
  )
  return { status, stdout, stderr }
}

const contentRuleIds = new Set(contentRules.flatMap(({ outcomes }) => Object.keys(outcomes)))

/** What the content rules found: the easy-to-read checker, which finds these texts too plain, has its own tests. */
function contentProblems(json: string): Problem[] {
  return (JSON.parse(json) as Problem[]).filter(({ rule }) => contentRuleIds.has(rule))
}

describe('npm run check', () => {
  it('is fine with a sound folder', () => {
    const { status, stdout, stderr } = run('check.ts', ['--content', 'sound', '--today', soundDay, '--json'])
    expect({ status, problems: contentProblems(stdout), stderr }).toEqual({ status: 0, problems: [], stderr: '' })
  })

  it('ends with 1 on an error, 0 on a mere warning, 1 on that warning in a release', () => {
    const folder = copy('typed')
    const fiche = join(work, folder, 'fiches/ame/en.md')
    writeFileSync(fiche, readFileSync(fiche, 'utf8').replace('Voici ce que', 'In 8 days. Voici ce que'))
    const options = ['--content', folder, '--today', soundDay, '--json']
    expect(run('check.ts', options).status).toBe(0)
    expect(run('check.ts', [...options, '--strict']).status).toBe(1)
    expect(contentProblems(run('check.ts', options).stdout)).toMatchObject([
      { file: 'typed/fiches/ame/en.md', line: 16, column: 4, rule: 'typed-figure', severity: 'warning' },
    ])
  })

  it('adds annotations under GitHub Actions, but never to JSON', () => {
    const folder = copy('broken')
    rmSync(join(work, folder, 'fiches/ame/fr.falc.md'))
    const options = ['--content', folder, '--today', soundDay]
    expect(run('check.ts', options, { GITHUB_ACTIONS: 'true' }).stdout).toContain(
      '::error file=broken/fiches/ame/fr.md,line=1,',
    )
    expect(contentProblems(run('check.ts', [...options, '--json'], { GITHUB_ACTIONS: 'true' }).stdout)).toHaveLength(1)
  })

  it.each([
    [['--contnt', 'x']],
    [['--content']],
    [['--content', 'nowhere']],
    [['--today', '2026-02-30']],
    [['extra']],
    [['--strict=yes']],
  ])('ends with 2 and one clear line on %j', (args) => {
    const { status, stdout, stderr } = run('check.ts', args)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('npm run check -- --explain', () => {
  it.each([
    ['typed-figure', 'typed-figure — Un chiffre vient d’un fait', '« 8 € » est écrit à la main'],
    ['section-missing', 'sections-differ — ', 'content/fiches/ame/en.md:1:1 error [section-missing]'],
    ['yaml-syntax', 'yaml-syntax — ', 'themes.yaml'],
    ['sent-passive', 'sent-passive — ', 'voix passive'],
    ['twin-lost', 'twin-same — ', 'ne dit pas'],
  ])('tells of %s what it asks for, with examples', (name, title, example) => {
    const { status, stdout, stderr } = run('check.ts', ['--explain', name])
    expect({ status, stderr, titled: stdout.startsWith(title) }).toEqual({ status: 0, stderr: '', titled: true })
    expect(stdout).toContain('Pourquoi : ')
    expect(stdout).toContain('Que faire : ')
    expect(stdout).toContain(example)
  })

  it('gives every rule that tells a problem of this name', () => {
    expect(run('check.ts', ['--explain', 'contact-unknown']).stdout.match(/^[a-z-]+ — /gm)).toEqual(
      expect.arrayContaining(['reference-unknown — ', 'site-contact — ']),
    )
  })

  it('gives the nearest name of an unknown one, and ends with 2', () => {
    const { status, stdout, stderr } = run('check.ts', ['--explain', 'typed-figur'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('« typed-figure »')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('npm run check -- --fix', () => {
  it('writes what is sure, says it, tells what is left, and has nothing more to write', () => {
    const folder = copy('mended')
    const fiche = join(work, folder, 'fiches/ame/en.md')
    const before = readFileSync(fiche, 'utf8')
      .replace('Voici ce que', 'For {{ame.durations}}, 8 days. Voici ce que')
      .replaceAll('\n', '\r\n')
    writeFileSync(fiche, before)
    const options = ['--content', folder, '--today', soundDay, '--fix']
    const { stdout } = run('check.ts', options)
    const after = before.replace('durations', 'duration')
    expect(readFileSync(fiche, 'utf8')).toBe(after)
    expect(stdout.split('\n')[0]).toMatch(
      /^Corrigé : mended\/fiches\/ame\/en\.md:16:\d+ « ame\.durations » → « ame\.duration » \[fact-unknown\]$/,
    )
    expect(stdout).toContain('[typed-figure]')
    const again = run('check.ts', [...options, '--json'])
    expect(again.stderr).toBe('')
    expect(contentProblems(again.stdout).map(({ rule }) => rule)).toEqual(['typed-figure'])
    expect(readFileSync(fiche, 'utf8')).toBe(after)
  })
})

describe('npm run new', () => {
  it('starts a fiche, its twin and a translation that the check only calls unfinished', () => {
    const folder = copy('started')
    for (const words of [
      ['fiche', 'pass'],
      ['falc', 'pass'],
      ['translation', 'pass', 'en'],
    ]) {
      expect(run('new.ts', [...words, '--content', folder, '--today', soundDay]).status).toBe(0)
    }
    const { status, stdout } = run('check.ts', ['--content', folder, '--today', soundDay, '--json'])
    expect(status).toBe(0)
    expect(contentProblems(stdout).map(({ rule }) => rule)).toEqual([
      'draft-unfinished',
      'draft-unfinished',
      'draft-unfinished',
    ])
  })

  it('starts another page of a twin: names it in the main page, and leaves it the sections that no page has', () => {
    const folder = copy('parts')
    const twin = join(work, folder, 'fiches/ame/fr.falc.md')
    const before = readFileSync(twin, 'utf8')
    writeFileSync(twin, before.slice(0, before.indexOf('## Titre quoi')).replace('status: published', 'status: draft'))
    expect(run('new.ts', ['falc-part', 'ame', 'suite', '--content', folder, '--today', soundDay])).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect(readFileSync(twin, 'utf8')).toContain('\nparts: [suite]\n')
    const problems = contentProblems(run('check.ts', ['--content', folder, '--today', soundDay, '--json']).stdout)
    expect(problems.map(({ rule, file }) => [rule, file])).toEqual([
      ['draft-unfinished', `${folder}/fiches/ame/fr.falc/suite.md`],
    ])
  })

  it('starts a page without a section when all stand somewhere, and says what to do', () => {
    const folder = copy('parts-full')
    const { status, stdout } = run('new.ts', ['falc-part', 'ame', 'suite', '--content', folder, '--today', soundDay])
    expect(status).toBe(0)
    expect(stdout).toContain('Déplacez-y')
    const problems = (
      JSON.parse(run('check.ts', ['--content', folder, '--today', soundDay, '--json']).stdout) as Problem[]
    ).filter(({ severity }) => severity === 'error')
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['draft-unfinished', 'part-empty'])
  })

  it('never writes over a file', () => {
    const { status, stderr } = run('new.ts', ['fiche', 'ame', '--content', 'sound'])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "sound/fiches/ame/fr.md existe déjà : rien n'a été changé.\n",
    })
  })

  it('starts a page of the site, its translation and its simplified text, which the check then asks to fill', () => {
    const folder = copy('new-page')
    expect(run('new.ts', ['page', 'aide', '--content', folder]).stdout).toBe(
      'new-page/pages/aide/fr.mdx est commencé. Remplissez-le, puis lancez « npm run check ».\n',
    )
    expect(run('new.ts', ['page', 'aide', 'en', '--content', folder]).status).toBe(0)
    expect(run('new.ts', ['page', 'aide', 'falc', '--content', folder]).status).toBe(0)
    const { stdout } = run('check.ts', ['--content', folder, '--json', '--today', soundDay])
    const told = (JSON.parse(stdout) as { file: string; rule: string; severity: string }[]).filter(
      ({ file, severity }) => file.startsWith('new-page/pages') && severity === 'error',
    )
    expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set(['draft-unfinished']))
    expect(new Set(told.map(({ file }) => file))).toEqual(
      new Set(['fr', 'fr.falc', 'en'].map((text) => `new-page/pages/aide/${text}.mdx`)),
    )
  })

  it.each([
    [['fiche', '../dehors']],
    [['fiche', 'recherche']],
    [['falc', 'inconnue']],
    [['translation', 'ame', 'xx']],
    [['translation', 'ame']],
    [['page', 'ame']],
    [['page', 'recherche']],
    [['page', 'Une Page']],
    [['page', 'aide', 'en']],
    [['page', 'aide', 'xx']],
    [['falc-part', 'ame']],
    [['falc-part', 'ame', 'index']],
    [['falc-part', 'ame', 'La Suite']],
    [['falc-part', 'inconnue', 'suite']],
  ])('refuses %j', (args) => {
    expect(run('new.ts', [...args, '--content', 'sound']).status).toBe(2)
  })
})

describe('npm run questions', () => {
  const questions = '- id: quand\n  question: {fr: Quand ?}\n  section: quoi\n  elements:\n    fr: [voici]\n'
  const asked = (name: string) => {
    const folder = copy(name)
    mkdirSync(join(work, folder, 'questions'))
    writeFileSync(join(work, folder, 'questions/ame.yaml'), questions)
    return ['--content', folder, '--today', soundDay] as const
  }

  it('gives the questions to ask, and notes the answer with what was read: the board knows when it must be read again', () => {
    const options = asked('asked')
    expect(run('questions.ts', ['ame', ...options])).toMatchObject({
      status: 0,
      stdout: 'quand\n  Quand ?\n  section quoi\n',
    })
    expect(
      run('questions.ts', ['record', 'ame', 'quand', 'fr-falc', 'answered', 'Tout de suite.', ...options]),
    ).toMatchObject({ status: 0, stderr: '' })
    expect(run('questions.ts', ['ame', 'fr-falc', ...options]).stdout).toContain(`lue le ${soundDay} : answered`)
    const changed = () =>
      (JSON.parse(run('status.ts', [...options, '--json']).stdout) as { matter: string }[]).filter(
        ({ matter }) => matter === 'question-changed',
      ).length
    expect(changed()).toBe(0)
    const twin = join(work, 'asked/fiches/ame/fr.falc.md')
    writeFileSync(twin, readFileSync(twin, 'utf8').replace('Voici ce que', 'Voilà ce que'))
    expect(changed()).toBe(1)
  })

  it.each([
    [[], 'Il manque la fiche'],
    [['amee'], '« ame »'],
    [['ame', 'fr-facl'], '« fr-falc »'],
    [['record', 'ame', 'quant', 'fr', 'answered'], '« quand »'],
    [['record', 'ame', 'quand', 'fr', 'anwered'], '« answered »'],
  ])('answers a wrong use %j with one line, the nearest right name and the code 2', (words, said) => {
    const { status, stdout, stderr } = run('questions.ts', [...words, ...asked(`asked-${words.join('-')}`)])
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 })
    expect(stderr).toContain(said)
  })
})

describe('npm run codes', () => {
  it('adds what is missing, then has nothing to do', () => {
    const folder = copy('codes')
    rmSync(join(work, folder, 'codes.yaml'))
    expect(run('codes.ts', ['--content', folder]).stdout).toContain('6 codes, dont 6 nouveaux.')
    const written = readFileSync(join(work, folder, 'codes.yaml'), 'utf8')
    expect(run('codes.ts', ['--content', folder]).stdout).toContain('6 codes, dont 0 nouveau.')
    expect(readFileSync(join(work, folder, 'codes.yaml'), 'utf8')).toBe(written)
  })

  it('touches nothing when the ledger was tampered with', () => {
    const folder = copy('tampered')
    const ledger = join(work, folder, 'codes.yaml')
    const tampered = readFileSync(ledger, 'utf8').replace('"ame#quoi"', '"ame#comment"')
    writeFileSync(ledger, tampered)
    expect(run('codes.ts', ['--content', folder]).status).toBe(1)
    expect(readFileSync(ledger, 'utf8')).toBe(tampered)
  })
})
