import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { readLibrary } from '../../src/library/read.ts'

const script = resolve(import.meta.dirname, '../../scripts/review.ts')
const folder = mkdtempSync(join(tmpdir(), 'relecture-'))
const questions = Array.from(
  { length: 9 },
  (_, rank) =>
    `- {id: q${rank}, question: {fr: "Question ${rank} ?"}, section: quoi, elements: {any: [ame.duration]}}\n`,
).join('')
for (const [path, source] of [...soundContent(), ['questions/ame.yaml', questions] as const]) {
  const file = join(folder, 'content', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, source.replace('Voici ce que vous recevez.', 'Un. Deux <b> & {{ame.duration}} !'))
}
const review = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, '--content', 'content', '--today', soundDay, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
const twin = () => readFileSync(join(folder, 'content/fiches/ame/fr.falc.md'), 'utf8')

describe('npm run review', () => {
  it('makes a page that needs nothing else: numbered sentences, figures said, boxes, five questions, what to type after', () => {
    const { status, stdout } = review('ame', 'fr', '--level', 'falc', '--out', 'feuille.html')
    expect([status, stdout]).toEqual([0, expect.stringContaining("Rien n'est validé tant que rien n'est noté.")])
    const page = readFileSync(join(folder, 'feuille.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">/)
    expect([...page.matchAll(/<b>(\d+)<\/b>/g)].map(([, number]) => Number(number))).toEqual(
      Array.from({ length: [...page.matchAll(/<li>/g)].length }, (_, rank) => rank + 1),
    )
    expect(page).not.toMatch(/<script|src=|href=/)
    expect(page).toContain('<span>Deux &#x3C;b> &#x26; 1')
    expect([...page.matchAll(/Question \d \?/g)].map(([words]) => words)).toEqual(
      [0, 1, 3, 5, 7].map((rank) => `Question ${rank} ?`),
    )
    expect([...page.matchAll(/class="box"/g)]).toHaveLength(4)
    expect(page).toContain('npm run review -- record ame fr --level falc --by "Nom du groupe" --people NOMBRE')
  })

  it('names the file itself when it is given no name', () => {
    expect(review('ame', 'en').stdout).toMatch(/^relecture-ame-en\.html : /)
  })

  it.each([
    [['ame'], 'Il manque la fiche ou la langue.'],
    [['ame', 'fr'], "n'a pas de texte « fr »"],
    [['amme', 'en'], 'Vouliez-vous dire « ame » ?'],
    [['record', 'ame', 'falc', '--people', '5'], 'Qui a relu (--by) ?'],
    [['record', 'ame', 'falc', '--by', 'A'], 'Combien de personnes ont relu'],
    [['record', 'ame', 'falc', '--by', 'A', '--people', '0'], 'Combien de personnes ont relu'],
    [['record', 'ame', 'falc', '--by', 'A', '--people', '5', '--on', '2030-01-01'], "n'a pas encore eu lieu"],
    [['record', 'ame', 'falc', 'quoii', '--by', 'A', '--people', '5'], 'Sections : essentiel, quoi.'],
  ])('says in one line what is wrong with %j, and writes nothing', (args, message) => {
    const before = twin()
    const { status, stderr } = review(...args)
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1])
    expect(stderr).toContain(message)
    expect(twin()).toBe(before)
  })

  it('records what was read, and says what is left', () => {
    const partly = review('record', 'ame', 'falc', 'quoi', '--by', 'Atelier', '--people', '5')
    expect(partly.stdout).toContain('La page ne dit encore rien. Restent à relire : essentiel.')
    expect(twin()).toContain('validation: {state: none}')
    expect(review('record', 'ame', 'falc', '--by', 'Atelier', '--people', '5').stdout).toContain('relu en entier')
    expect(twin()).toMatch(/validation: \{state: validated, group: Atelier, people: 5, on: 2026-11-21, text_hash: /)
  })
})

describe('npm run review, on a page of the site', () => {
  const page = (title: string, head: string) =>
    `---\ntitle: ${title}\nsummary: ${title}.\n${head}---\n\n## ${title} <Partie id="trouver" />\n\nOne line. Another one.\n`
  const file = join(folder, 'content/pages/aide/en.mdx')
  const standing = async () => {
    const library = await readLibrary(join(folder, 'content'), { today: soundDay })
    return library.pages.get('aide/en/standard')?.standing
  }

  it('makes its sheet, records who found it right, and the page says so until its words change', async () => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(join(folder, 'content/pages/aide/fr.mdx'), page('Aide', ''))
    writeFileSync(file, page('Help', 'translation:\n  method: machine\n  reviewed: none\n'))
    expect(review('aide', 'en', '--out', 'aide.html').status).toBe(0)
    const sheet = readFileSync(join(folder, 'aide.html'), 'utf8')
    expect(sheet).toContain('Another one.')
    expect(sheet).toContain('npm run review -- record aide en --by "Nom du groupe" --people NOMBRE')
    expect(await standing()).toMatchObject({ kind: 'translation', reviewed: null })

    expect(review('record', 'aide', 'en', '--by', 'Deux amies', '--people', '2').stdout).toContain('relu en entier')
    expect(await standing()).toMatchObject({ reviewed: { by: 'Deux amies', on: soundDay } })
    const checked = spawnSync(process.execPath, [resolve(script, '../check.ts'), '--content', 'content', '--json'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    })
    expect(checked.stdout).not.toContain('field-unknown')

    writeFileSync(file, readFileSync(file, 'utf8').replace('Another one.', 'A new one.'))
    expect(await standing()).toMatchObject({ reviewed: null, lapsed: { by: 'Deux amies' } })
  })
})
