import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { factYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'

const script = resolve(import.meta.dirname, '../../scripts/pr.ts')

/** A repository whose content is in a folder below its top, as `asso/content`. */
function repository() {
  const top = mkdtempSync(join(tmpdir(), 'demande-'))
  const asso = join(top, 'asso')
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@exemple.fr', ...args], { cwd: top, encoding: 'utf8' })
  const write = (path: string, source: string) => {
    const file = join(asso, 'content', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, source)
  }
  const read = (path: string) => readFileSync(join(asso, 'content', path), 'utf8')
  const commit = () => {
    git('add', '.')
    git('commit', '-qm', 'un pas')
  }
  const pr = (...args: readonly string[]) =>
    spawnSync(process.execPath, [script, '--content', 'content', '--today', soundDay, ...args], {
      cwd: asso,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: asso, GITHUB_ACTIONS: '' },
    })
  git('init', '-q', '-b', 'main')
  mkdirSync(asso)
  writeFileSync(join(asso, 'LISEZ-MOI'), 'Rien encore.\n')
  commit()
  return { top, asso, git, write, read, commit, pr }
}

const change = (source: string) => source.replace('Voici ce que vous recevez.', 'Voici ce que vous gagnez.')

describe('npm run pr', () => {
  const { top, asso, git, write, read, commit, pr } = repository()
  for (const [path, source] of soundContent()) write(path, source)
  commit()
  git('switch', '-qc', 'proposition')
  write('fiches/ame/fr.md', change(read('fiches/ame/fr.md')))

  it('compares the files as they are with a state, and touches neither index nor files', () => {
    const before = git('status', '--porcelain').stdout
    const { status, stdout, stderr } = pr('--base', 'main')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('vous ~~recevez~~**gagnez**')
    expect(git('status', '--porcelain').stdout).toBe(before)
  })

  it('does not count what others did on the base since', () => {
    commit()
    git('switch', '-q', 'main')
    write('facts/ame.yaml', factYaml({ id: 'ame.duration', value: '2' }))
    commit()
    git('switch', '-q', 'proposition')
    const { facts, texts } = JSON.parse(pr('--base', 'main', '--json').stdout)
    expect([facts, texts.map(({ file }: { file: string }) => file)]).toEqual([[], ['asso/content/fiches/ame/fr.md']])
  })

  it('answers 1 when the change brings an error, 0 when the error was there', () => {
    write('fiches/css/fr.md', read('fiches/css/fr.md').replace('{{ame.duration}}', '{{ame.inconnu}}'))
    expect(pr('--base', 'main').status).toBe(1)
    commit()
    write('fiches/css/en.md', `${read('fiches/css/en.md')}\nMore.\n`)
    expect(pr('--base', 'HEAD').status).toBe(0)
  })

  it('finds everything new where there was no content', () => {
    const first = git('rev-list', '--max-parents=0', 'HEAD').stdout.trim()
    const { texts, problems } = JSON.parse(pr('--base', first, '--json').stdout)
    expect(new Set(texts.map((text: { change: string }) => text.change))).toEqual(new Set(['added']))
    expect(problems.fresh.map(({ rule }: { rule: string }) => rule)).toContain('fact-unknown')
  })

  it.each([
    [[], "Il manque l'état à comparer (--base main)."],
    [['--base', 'nulle-part'], '« nulle-part » n’est pas un état connu du dépôt.'],
    [['--base', 'main', '--preview', 'javascript:alert(1)'], "n'est pas une adresse"],
  ])('says in one line what is wrong with %j', (args, message) => {
    const { status, stdout, stderr } = pr(...args)
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1])
    expect(stderr).toContain(message)
  })

  it('does not take a name for an option', () => {
    const { status, stderr } = pr('--base=-q')
    expect([status, stderr]).toEqual([2, expect.stringContaining('n’est pas un état connu')])
  })

  it('says that Git keeps nothing outside a repository', () => {
    rmSync(join(top, '.git'), { recursive: true })
    expect(pr('--base', 'main').status).toBe(2)
    rmSync(asso, { recursive: true })
  })
})
