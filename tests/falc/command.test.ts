import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../scripts/falc.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'falc-'))
writeFileSync(join(folder, 'simple.md'), '# Vos soins\n\nLa caisse paie vos soins.\nVous montrez votre carte.\n')
writeFileSync(join(folder, 'heavy.txt'), `${'Vous venez avec votre carte et votre dossier et '.repeat(8)}voilà.\n`)

/** Calls the command as npm does, from the folder of the texts. */
function falc(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', INIT_CWD: folder, ...env },
  })
}

describe('npm run falc', () => {
  it('prints one JSON object per file, with the names of the contract', () => {
    const { status, stdout } = falc(['--json', 'simple.md', 'heavy.txt'])
    const reports = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(reports.map(({ file, ready }) => ({ file, ready }))).toEqual([
      { file: 'simple.md', ready: true },
      { file: 'heavy.txt', ready: false },
    ])
    for (const report of reports)
      expect(Object.keys(report)).toEqual(
        expect.arrayContaining(['file', 'words', 'sentences', 'ready', 'score', 'measures', 'problems']),
      )
    expect(status).toBe(1)
  })

  it('is fine with a ready text read from the keyboard', () => {
    const { status, stdout } = falc(['-'], 'La caisse paie vos soins.\nVous montrez votre carte.\n')
    expect(stdout).toContain('prêt pour le groupe de relecture')
    expect(status).toBe(0)
  })

  it.each([
    [[], 'Donnez un ou plusieurs fichiers'],
    [['absent.md'], 'Fichier illisible'],
    [['--jsn', 'simple.md'], '--json'],
    [['--explain', 'sent-lenght'], 'sent-length'],
  ])('answers a wrong use %j with one line and the code 2', (args, expected) => {
    const { status, stderr, stdout } = falc(args)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(expected)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  it('writes what is sure with --fix, says it, and has nothing more to write', () => {
    const name = 'mended.md'
    const before = '# Vos soins\r\n\r\nVous attendez trois jours.\r\nVous percevez une aide.\r\n'
    writeFileSync(join(folder, name), before)
    const { stdout } = falc(['--fix', name])
    const after = before.replace('trois', '3')
    expect(readFileSync(join(folder, name), 'utf8')).toBe(after)
    expect(stdout.split('\n')[0]).toBe('Corrigé : mended.md:3:15 « trois » → « 3 » [num-digits]')
    expect(stdout).toContain('[word-jargon]')
    const again = falc(['--fix', '--json', name])
    expect({ lines: again.stdout.trim().split('\n').length, stderr: again.stderr }).toEqual({ lines: 1, stderr: '' })
    expect(readFileSync(join(folder, name), 'utf8')).toBe(after)
  })

  it('mends no text that is typed', () => {
    expect(falc(['--fix', '-'], 'Vous attendez trois jours.')).toMatchObject({ status: 2, stdout: '' })
  })

  it('explains its own rules, and what it tells of a twin', () => {
    expect(falc(['--explain', 'sent-length']).stdout).toContain('Sources : ')
    expect(falc(['--explain', 'twin-lost']).stdout).toContain('twin-same — ')
  })

  it('names the other pages of a twin that were not given, for people only: each must be ready', () => {
    mkdirSync(join(folder, 'fr.falc'))
    const page =
      '---\ntitle: Vos soins\nsummary: La caisse paie.\n---\n\n## Vos soins {#soins}\n\nLa caisse paie vos soins.\n'
    for (const name of ['fr.falc.md', 'fr.falc/refus.md', 'fr.falc/suite.md']) writeFileSync(join(folder, name), page)
    expect(falc(['fr.falc.md', 'fr.falc/suite.md']).stdout).toContain(
      'Cette version a une autre page : fr.falc/refus.md.',
    )
    expect(falc(['fr.falc.md']).stdout).toContain(
      'Cette version a 2 autres pages : fr.falc/refus.md, fr.falc/suite.md.',
    )
    expect(falc(['fr.falc/suite.md']).stdout).not.toContain('autre page')
    expect(falc(['--json', 'fr.falc.md']).stdout.trim().split('\n')).toHaveLength(1)
  })

  it('adds annotations on a pull request, but never to JSON', () => {
    expect(falc(['heavy.txt'], '', { GITHUB_ACTIONS: 'true' }).stdout).toMatch(
      /^::(?:error|warning|notice) file=heavy\.txt,line=1/m,
    )
    expect(falc(['--json', 'heavy.txt'], '', { GITHUB_ACTIONS: 'true' }).stdout).not.toMatch(/^::/m)
  })
})

describe('npm run falc -- --sarif', () => {
  it('is one log for all files, whose remarks name their rule, place and weight', () => {
    const { status, stdout } = falc(['--sarif', 'simple.md', 'heavy.txt'])
    const { version, runs } = JSON.parse(stdout)
    const [{ tool, results }] = runs
    expect([version, runs.length, status]).toEqual(['2.1.0', 1, 1])
    for (const { ruleIndex, ruleId, level, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
      expect(['error', 'warning', 'note']).toContain(level)
      expect(locations[0].physicalLocation.artifactLocation.uri).toBe('heavy.txt')
      expect(locations[0].physicalLocation.region.startLine).toBe(1)
    }
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain('sent-length')
  })

  it('is an empty list for a text without remarks', () => {
    const [{ results, tool }] = JSON.parse(falc(['--sarif', 'simple.md']).stdout).runs
    expect([results, tool.driver.rules]).toEqual([[], []])
  })

  it.each(['--json', '--compare=HEAD'])('is one form of answer, without %s', (other) => {
    const { status, stderr } = falc(['--sarif', other, 'simple.md'])
    expect([status, stderr.trim()]).toEqual([
      2,
      'Choisissez une seule forme de réponse : --json, --sarif ou --compare.',
    ])
  })
})

describe('npm run falc -- --compare', () => {
  const repository = mkdtempSync(join(tmpdir(), 'falc-avant-'))
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@exemple.fr', ...args], { cwd: repository })
  const easy = '# Vos soins\n\nLa caisse paie vos soins.\nVous montrez votre carte.\n'
  const hard = `# Vos soins\n\n${'Vous venez avec votre carte et votre dossier et '.repeat(8)}voilà.\n`
  mkdirSync(join(repository, 'textes'))
  writeFileSync(join(repository, 'textes/a.md'), easy)
  writeFileSync(join(repository, 'textes/b.md'), hard)
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'avant')
  writeFileSync(join(repository, 'textes/a.md'), hard)
  writeFileSync(join(repository, 'textes/b.md'), easy)
  writeFileSync(join(repository, 'textes/c.md'), easy)
  const compare = (...args: readonly string[]) => falc(args, '', { INIT_CWD: join(repository, 'textes') })

  it('says what became harder, by which rules, and answers 1', () => {
    const { status, stdout } = compare('--compare', 'HEAD', 'a.md')
    expect(stdout).toMatch(/^a\.md — score 100 → \d+ \(−\d+\) — maintenant : pas encore prêt/u)
    expect(stdout).toMatch(/^ {2}\+1 {4}sent-length$/mu)
    expect(status).toBe(1)
  })

  it('says what became easier, from any folder, and answers 0', () => {
    const { status, stdout } = falc(['--compare', 'HEAD', '../textes/b.md'], '', {
      INIT_CWD: join(repository, 'textes'),
    })
    expect(stdout).toMatch(/ → 100 \(\+\d+\) — maintenant : aucun obstacle connu/u)
    expect(stdout).toMatch(/^ {2}−1 {4}sent-length$/mu)
    expect(status).toBe(0)
  })

  it('knows a new text, and an unchanged one', () => {
    expect(compare('--compare', 'HEAD', 'c.md').stdout).toMatch(/^c\.md — nouveau texte, score 100\/100/u)
    git('commit', '-qam', 'après')
    expect(compare('--compare', 'HEAD', 'a.md').stdout).toMatch(/\(sans changement\)/u)
  })

  it('is data with --json', () => {
    expect(JSON.parse(compare('--compare', 'HEAD~1', '--json', 'a.md').stdout)).toMatchObject({
      file: 'a.md',
      before: 100,
      wasReady: true,
      ready: false,
      remarks: { 'sent-length': 1 },
    })
  })

  it.each(['nulle-part', 'HEAD:textes', ':'])('answers the unknown state %s with one line and the code 2', (state) => {
    const { status, stderr } = compare(`--compare=${state}`, 'a.md')
    expect([status, stderr.trim()]).toEqual([
      2,
      `« ${state} » n’est pas un état connu du dépôt. Exemples : main, HEAD~1, une étiquette.`,
    ])
  })
})

describe('npm run falc -- --for', () => {
  const text = 'Vous attendez trois jours.\nLa demande est examinée par la caisse.\n'
  const rulesFor = (condition: string) =>
    (
      JSON.parse(falc(['--json', '--for', condition, '-'], text).stdout) as { problems: { rule: string }[] }
    ).problems.map(({ rule }) => rule)

  it('keeps the remarks that help the readers named, and says whom each helps', () => {
    expect(rulesFor('dyscalculia')).toEqual(['num-digits'])
    expect(rulesFor('aphasia')).toEqual(['sent-passive'])
    const { stdout } = falc(['--for', 'dyscalculia', '-'], text)
    expect(stdout).toContain('remarques qui aident surtout : dyscalculie')
    expect(stdout).toMatch(/\[num-digits\] \(.*dyscalculie/u)
    expect(stdout).not.toContain('sent-passive')
  })

  it('changes neither the score nor the verdict', () => {
    const whole = JSON.parse(falc(['--json', '-'], text).stdout) as Record<string, unknown>
    const part = JSON.parse(falc(['--json', '--for', 'attention', '-'], text).stdout) as Record<string, unknown>
    expect({ score: part['score'], ready: part['ready'], for: part['for'] }).toEqual({
      score: whole['score'],
      ready: whole['ready'],
      for: 'attention',
    })
  })

  it('refuses another name in one line that gives the right ones', () => {
    const { status, stderr } = falc(['--for', 'dyslexie', 'simple.md'])
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
    expect(stderr).toContain('non-native, dyslexia, dyscalculia, aphasia, attention, intellectual')
  })

  it('tags the rules of a SARIF log, where an exception is a suppressed result with its reason', () => {
    const name = 'excepted.md'
    writeFileSync(
      join(folder, name),
      `---\nfalc_exceptions:\n  - {rule: sent-passive, reason: Le groupe y tient.}\n---\n\n${text}`,
    )
    const [{ tool, results }] = JSON.parse(falc(['--sarif', name]).stdout).runs
    const rule = (id: string) => tool.driver.rules.find((each: { id: string }) => each.id === id)
    expect(rule('num-digits').properties.tags).toContain('dyscalculia')
    expect(results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'sent-passive')).toMatchObject([
      {
        suppressions: [{ kind: 'inSource', justification: 'Le groupe y tient.' }],
        locations: [{ physicalLocation: { region: { startLine: 3, startColumn: 5 } } }],
      },
    ])
  })
})

describe('npm run falc -- --board', () => {
  it('lists the sections of all texts, the worst first, each with its place', () => {
    const easy = 'Vous montrez votre carte.\n'.repeat(8)
    const hard = `${'Vous venez avec votre carte et votre dossier et '.repeat(5)}voilà.\n`
    writeFileSync(join(folder, 'two.md'), `## Facile\n\n${easy}\n## Difficile\n\n${hard}\n## Court\n\nOui.\n`)
    const rows = falc(['--board', '--json', 'two.md', 'simple.md'])
      .stdout.trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; title: string; score: number; remarks: { error: number } })
    expect(rows.map(({ line, title }) => [line, title])).toEqual([
      [12, 'Difficile'],
      [1, 'Facile'],
    ])
    expect(rows[0]?.remarks.error).toBeGreaterThan(0)
    expect(falc(['--board', 'two.md']).stdout.split('\n')[1]).toContain('two.md:12  Difficile')
    expect(falc(['--board', '--sarif', 'two.md']).status).toBe(2)
  })
})
