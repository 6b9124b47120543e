import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { soundDay } from '../../src/checks/sound-content.ts'
import { readLibrary } from '../../src/library/read.ts'
import { editorsEvents } from '../../src/news/calendar.ts'
import { statusBoard } from '../../src/status/board.ts'
import { copyFolder } from './copies.ts'
import { lawFilesOf } from './law-library.ts'

const work = mkdtempSync(join(tmpdir(), 'law-command-'))
const content = join(work, 'content')
afterAll(() => rmSync(work, { recursive: true, force: true }))
beforeEach(() => {
  rmSync(work, { recursive: true, force: true })
  for (const [path, source] of lawFilesOf()) {
    mkdirSync(dirname(join(content, path)), { recursive: true })
    writeFileSync(join(content, path), source)
  }
  cpSync(copyFolder('legi-data'), join(work, 'copy'), { recursive: true })
  cpSync(copyFolder('plain'), join(work, 'copy'), { recursive: true })
})

function run(script: 'law.ts' | 'new.ts', ...args: readonly string[]) {
  const { INIT_CWD: _, ...env } = process.env
  const options = [...args, '--content', 'content', '--today', soundDay]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts', script), ...options],
    { cwd: work, encoding: 'utf8', env },
  )
  return { status, stdout, stderr }
}

const law = (...args: readonly string[]) => run('law.ts', ...args)
const json = (...args: readonly string[]): unknown => JSON.parse(law(...args, '--json').stdout)
const library = () => readLibrary(content, { today: soundDay })
const file = (path: string) => readFileSync(join(content, path), 'utf8')

const [fr, facts, letter] = ['content/fiches/ame/fr.md', 'content/facts/ame.yaml', 'content/letters/reclamation.yaml']

describe('npm run law', () => {
  it('lists the articles that the content rests on, and where', () => {
    expect(json()).toContainEqual({
      article: 'csp.L1110-3',
      version: '2022-03-04',
      until: null,
      as_of: '2023-12-06',
      hash: expect.stringMatching(/^[0-9a-f]{12}$/) as string,
      used: [
        { file: fr, section: 'quoi' },
        { file: letter, letter: 'reclamation' },
      ],
    })
    const { status, stdout } = law()
    expect(status).toBe(0)
    expect(stdout).toContain(
      'css.D861-1           version 2022-03-04, copie du 2026-03-21\n    ame (quoi) ; css (essentiel) ; fait ame.duration ; fait spare\n',
    )
    expect(stdout).toContain('Le site repose sur 4 articles.')
  })

  it('names what changed in a fresh copy, and exactly what rests on it', () => {
    expect(json('--source', 'copy')).toEqual([
      {
        article: 'css.R861-2',
        change: 'renumbered',
        since: '2026-07-01',
        to: 'R861-2-1',
        used: [{ file: 'content/fiches/ame/fr.falc.md', section: 'quoi' }],
      },
      {
        article: 'css.D861-1',
        change: 'changed',
        since: '2026-09-01',
        used: [
          { file: fr, section: 'quoi' },
          { file: 'content/fiches/css/fr.md', section: 'essentiel' },
          { file: facts, fact: 'ame.duration' },
          { file: facts, fact: 'spare' },
        ],
      },
      {
        article: 'csp.L1110-3',
        change: 'repealed',
        since: '2026-10-01',
        used: [
          { file: fr, section: 'quoi' },
          { file: letter, letter: 'reclamation' },
        ],
      },
      { article: 'csp.L1110-4', change: 'deferred', since: '2027-01-01', used: [] },
    ])
  })

  it('ends with 1 when something changed, 0 when nothing did, and writes nothing by itself', () => {
    const before = file('law/css.yaml')
    expect(law('--source', 'copy').status).toBe(1)
    rmSync(join(work, 'copy/data'), { recursive: true })
    writeFileSync(
      join(work, 'copy/articles/csp.yaml'),
      readFileSync(join(work, 'copy/articles/csp.yaml'), 'utf8')
        .replace('repealed', 'in force')
        .replace(/ {2}in_force_until:.*\n/g, ''),
    )
    const { status, stdout } = law('--source', 'copy')
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '0 articles à relire, 3 identiques, 3 sans texte plus récent dans cette copie.\n',
    })
    expect(file('law/css.yaml')).toBe(before)
    expect(existsSync(join(content, 'law/changes.yaml'))).toBe(false)
  })

  it('says in French what to read again, and the next commands', () => {
    const { stdout } = law('--source', 'copy')
    expect(stdout).toContain(
      'csp.L1110-3 est abrogé (1er\u00A0octobre 2026)\n    À relire : ame (quoi) ; lettre reclamation\n',
    )
    expect(stdout).toContain('css.R861-2 porte maintenant le numéro R861-2-1')
    expect(stdout).toContain('npm run law -- --accept css.R861-2 --source DOSSIER')
  })

  it.each([
    [['--source', 'nowhere'], "n'existe pas"],
    [['--source', 'content/fiches'], 'ne contient aucun des codes'],
    [['--accept', 'css.L861-1'], '--source DOSSIER'],
    [['--accept', 'css.L861-11', '--source', 'copy'], 'Vouliez-vous dire « css.L861-1 »'],
    [['--accept', 'css.D861-1', '--source', 'copy', '--from', 'legi'], "n'est pas dans sources.yaml"],
  ])('ends with 2 and one clear line on %j', (args, line) => {
    const { status, stdout, stderr } = law(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('refuses a copy cut short, with its file and line', () => {
    writeFileSync(join(work, 'copy/articles/csp.yaml'), '- {num: L1\n')
    const { status, stderr } = law('--source', 'copy')
    expect(status).toBe(2)
    expect(stderr).toMatch(/articles\/csp\.yaml\n +1:3 +erreur \[yaml-syntax\]/)
  })

  it('says that entries with mistakes are missing from the list', () => {
    writeFileSync(join(content, 'law/csp.yaml'), '- {num: L1}\n')
    expect(law().stderr).toContain('content/law/csp.yaml:1')
  })
})

describe('npm run law -- --record', () => {
  const subjects = async () =>
    statusBoard(await library())
      .filter(({ matter }) => matter === 'law-changed')
      .map(({ subject, fiches }) => [subject, fiches])

  it('puts the sections, facts and letters on the status board and in the calendar', async () => {
    expect(await subjects()).toEqual([])
    law('--source', 'copy', '--record')
    expect(await subjects()).toEqual([
      ['csp.L1110-3', ['ame']],
      ['csp.L1110-4', []],
      ['css.D861-1', ['ame', 'css']],
      ['css.R861-2', ['ame']],
    ])
    const [repealed] = statusBoard(await library()).filter(({ subject }) => subject === 'csp.L1110-3')
    expect(repealed).toMatchObject({
      matter: 'law-changed',
      file: 'content/law/csp.yaml',
      command: 'npm run law -- --accept csp.L1110-3 --source DOSSIER',
    })
    expect(repealed?.detail.replaceAll('\u00A0', ' ')).toBe(
      "L'article est abrogé (1er octobre 2026), d'après une copie du 1er novembre 2026. À relire : ame (quoi) ; lettre reclamation.",
    )
    const events = editorsEvents(await library()).filter(({ uid }) => uid.startsWith('loi-'))
    expect(events.map(({ on, summary }) => `${on} ${summary}`)).toEqual([
      '2026-10-01 À relire : la loi a changé (css.D861-1)',
      '2026-10-01 À relire : la loi a changé (css.R861-2)',
      '2026-11-01 À relire : la loi a changé (csp.L1110-3)',
      '2027-01-01 À relire : la loi a changé (csp.L1110-4)',
    ])
  })

  it('keeps what a later copy says nothing of, and forgets what is no more', async () => {
    law('--source', 'copy', '--record')
    rmSync(join(work, 'copy/articles'), { recursive: true })
    writeFileSync(
      join(work, 'copy/css.yaml'),
      '- {num: R861-2, in_force_since: 2026-11-02, as_of: 2026-11-02, text: "Le foyer se compose de la personne, de son conjoint et de ses enfants à charge, sous le même toit."}\n',
    )
    rmSync(join(work, 'copy/data'), { recursive: true })
    law('--source', 'copy', '--record')
    expect((await subjects()).map(([subject]) => subject)).toEqual(['csp.L1110-3', 'csp.L1110-4', 'css.D861-1'])
  })

  it('counts only until the entry has another hash', async () => {
    law('--source', 'copy', '--record')
    writeFileSync(
      join(content, 'law/csp.yaml'),
      file('law/csp.yaml').replace(/(num: L1110-3[\s\S]*?hash: )"[0-9a-f]+"/, '$1"ffffffffffff"'),
    )
    expect((await subjects()).map(([subject]) => subject)).not.toContain('csp.L1110-3')
  })
})

describe('npm run law -- --accept', () => {
  it('makes the entry follow the copy, and clears the change', async () => {
    law('--source', 'copy', '--record')
    const { status, stdout } = law('--accept', 'css.D861-1', '--accept', 'csp.L1110-4', '--source', 'copy')
    expect(status).toBe(0)
    expect(stdout).toContain(
      'content/law/css.yaml : css.D861-1 suit cette copie. Relisez « gives », puis : ame (quoi) ; css (essentiel) ; fait ame.duration ; fait spare.',
    )
    const { law: read, lawChanges } = await library()
    expect(read.get('css.D861-1')).toMatchObject({
      version: '2026-09-01',
      until: null,
      asOf: '2026-10-01',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTID861-1',
      gives: 'Un soignant ne peut pas refuser.',
    })
    expect(read.get('csp.L1110-4')).toMatchObject({ until: '2026-12-31', asOf: '2026-11-01' })
    expect([...lawChanges.keys()]).toEqual(['csp.L1110-3', 'css.R861-2'])
    expect(law('--source', 'copy', '--json').stdout).not.toContain('D861-1')
  })

  it('leaves to the editor what has no text any more, or another number, and says what to do', () => {
    const { status, stderr } = law('--accept', 'csp.L1110-3', '--accept', 'css.R861-2', '--source', 'copy')
    expect(status).toBe(1)
    expect(stderr).toContain('csp.L1110-3 est abrogé : retirez son entrée de content/law/csp.yaml')
    expect(stderr).toContain('{{law:css.R861-2}} en {{law:css.R861-2-1}}')
  })

  it('refuses a copy that has only the version that has ended', () => {
    writeFileSync(
      join(work, 'copy/articles/csp.yaml'),
      '- {num: L1110-9, in_force_since: 2022-03-04, in_force_until: 2026-09-01, state: in force (newer version not in our copies), as_of: 2026-03-21, text: Des soins palliatifs.}\n',
    )
    const { status, stderr } = law('--accept', 'csp.L1110-9', '--source', 'copy')
    expect(status).toBe(1)
    expect(stderr).toContain('une autre est en vigueur depuis le 2026-09-01')
  })
})

describe('npm run new -- law', () => {
  it('starts an entry with its date, hash and address, and leaves the words to write', async () => {
    const { status, stdout } = run('new.ts', 'law', 'css.L900-1', '--source', 'copy')
    expect(status).toBe(0)
    expect(stdout).toContain("content/law/css.yaml : l'entrée css.L900-1 est commencée.")
    const { problems, law: read } = await library()
    expect(problems).toEqual([])
    expect(read.get('css.L900-1')).toMatchObject({
      version: '2020-01-01',
      asOf: '2026-10-01',
      url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTIL900-1',
      source: { publisher: 'DILA, Légifrance', title: 'Code de la sécurité sociale' },
    })
    expect(file('law/css.yaml')).toContain('✎ À écrire : la même phrase (en).')
    expect(law('--source', 'copy', '--json').stdout).not.toContain('L900-1')
  })
  it.each([
    [['law', 'css.L900-1'], '--source DOSSIER'],
    [['law', 'css.L861-1', '--source', 'copy'], 'a déjà son entrée'],
    [['law', 'css.L900-2', '--source', 'copy'], 'Vouliez-vous dire « L900-1 »'],
  ])('ends with 2 and writes nothing on %j', (args, line) => {
    const before = file('law/css.yaml') + file('law/csp.yaml')
    const { status, stderr } = run('new.ts', ...args)
    expect(status).toBe(2)
    expect(stderr).toContain(line)
    expect(file('law/css.yaml') + file('law/csp.yaml')).toBe(before)
  })
})
