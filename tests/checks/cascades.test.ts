import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { githubReport } from '../../src/checks/reporters/github.ts'
import { jsonReport } from '../../src/checks/reporters/json.ts'
import { terminalReport } from '../../src/checks/reporters/terminal.ts'
import { factYaml, fiche, ledgerYaml, soundContent, soundDay, soundTargets } from '../../src/checks/sound-content.ts'
import { diagramText } from '../../src/checks/sound-diagram.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { Problem } from '../../src/problem.ts'

const line = 'Appelez {{contact:sante-info-droits}}.\n\n'
const many = Array.from({ length: 12 }, (_, index): readonly [string, string] => [
  `fiches/autre-${index}/fr.md`,
  fiche({ lang: 'fr', head: { status: 'draft' }, quoi: line.repeat(3) }),
])
const problemsOf = (changes: Readonly<Record<string, string>>): Problem[] => {
  const files = new Map([...soundContent(), ...many, ...Object.entries(changes)])
  return checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false }).filter(
    ({ severity }) => severity === 'error',
  )
}
const shown = ({ file, line: at, rule, message }: Problem) => `${file}:${at} ${rule} ${message}`

const contact = (fields: string) =>
  `- {id: samu-15, name: SAMU, phone: "15", confidence: sourced, source: Source}\n- id: sante-info-droits\n  name: Santé\n${fields}  confidence: sourced\n  source: Source\n`

describe('what comes from one mistake is told once, with its number', () => {
  it('a telephone number without quotes, named by 38 passages', () => {
    const [cause, ...others] = problemsOf({ 'contacts.yaml': contact('  phone: 0153624030\n') })
    expect(others).toEqual([])
    expect(cause).toMatchObject({
      file: 'content/contacts.yaml',
      line: 4,
      column: 10,
      rule: 'field-type',
      hint: 'Écrivez phone: "0153624030".',
    })
    expect(cause?.message).toContain('38 autres remarques en viennent')
  })

  it('a line moved by one space in a file that all fiches rest on', () => {
    const [cause, ...others] = problemsOf({
      'contacts.yaml': contact('  phone: "15"\n').replace(
        '  confidence: sourced\n  source: Source\n',
        '   confidence: sourced\n  source: Source\n',
      ),
    })
    expect(others).toEqual([])
    expect(cause).toMatchObject({ file: 'content/contacts.yaml', rule: 'yaml-syntax' })
    expect(cause?.message).toContain('38 autres remarques en viennent')
  })

  it('a front matter with a mistake, of a fiche that a situation and a link lead to', () => {
    const whole = soundContent().get('fiches/css/fr.md') ?? ''
    const told = problemsOf({
      'fiches/css/fr.md': whole.replace(/^audience:.*$/m, 'audience: [1'),
      'fiches/ame/fr.md': soundContent({ text: '[la suite](fiche:css)' }).get('fiches/ame/fr.md') ?? '',
      'situations.yaml': '- {id: essai, say: {fr: Je suis là, en: I am here}, pictogram: argent, to: css}\n',
    })
    expect(told.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['content/fiches/css/fr.md yaml-syntax'])
  })

  it('a mistake in site.yaml, of which a fiche asks for the neutral page', () => {
    const ame = soundContent({ head: { quick_leave: 'true' } }).get('fiches/ame/fr.md') ?? ''
    const site = soundContent().get('site.yaml') ?? ''
    const told = problemsOf({
      'fiches/ame/fr.md': ame,
      'site.yaml': `${site}cms: {backend: github, repo: pas un depot}\n`,
    })
    expect(told.map(({ file, rule, hint }) => `${file} ${rule} ${hint}`)).toEqual([
      'content/site.yaml field-form Écrivez organisation/depot, comme dans l’adresse du dépôt.',
    ])
    expect(problemsOf({ 'fiches/ame/fr.md': ame }).map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/fiches/ame/fr.md quick-leave',
    ])
  })

  it.each([
    ['a kind of drawing misspelt in the French', { kind: 'plafond' }, 'diagram-form'],
    [
      'a fact misspelt in a drawing of the French',
      { rows: ['argent | Un | {{ame.durasion}}', 'argent | Deux'] },
      'fact-unknown',
    ],
  ] as const)('%s, and right in the translation', (_, mistake, rule) => {
    const text = (lang: string, quoi: string) =>
      soundContent({ file: `${lang}.md`, text: quoi }).get(`fiches/ame/${lang}.md`) ?? ''
    const sound = { rows: ['argent | Un | {{ame.duration}}', 'argent | Deux'] }
    const told = problemsOf({
      'fiches/ame/fr.md': text('fr', diagramText({ ...sound, ...mistake })),
      'fiches/ame/en.md': text('en', diagramText(sound)),
      'codes.yaml': ledgerYaml([...soundTargets, 'ame#essai']),
    })
    expect(told.map(({ file, rule: name }) => `${file} ${name}`)).toEqual([`content/fiches/ame/fr.md ${rule}`])
  })

  it('a contact that has lost its name: told where its new name is written', () => {
    const told = problemsOf({
      'contacts.yaml': contact('  phone: "15"\n').replace('id: sante-info-droits', 'id: sante-info-droit'),
    })
    expect(told.map(shown)).toEqual([
      "content/contacts.yaml:2 contact-unknown Le contact « sante-info-droits » n'existe pas, et 38 passages en ont besoin : content/site.yaml:1, content/site.yaml:2, content/fiches/autre-0/fr.md:18….",
    ])
    expect(told[0]?.hint).toContain("« sante-info-droit », écrit ici, n'est demandé nulle part")
  })

  it('a contact taken out: told in the file that gave it', () => {
    const told = problemsOf({
      'contacts.yaml': '- {id: samu-15, name: SAMU, phone: "15", confidence: sourced, source: Source}\n',
    })
    expect(told.map(({ file, line: at, rule }) => [file, at, rule])).toEqual([
      ['content/contacts.yaml', 1, 'contact-unknown'],
    ])
  })

  it('a fiche that has gone, to which links and codes lead', () => {
    const [told, ...others] = problemsOf(
      Object.fromEntries(many.map(([path, source]) => [path, source.replaceAll(line, '[x](fiche:pass)\n\n')])),
    )
    expect(others).toEqual([])
    expect(told).toMatchObject({ file: 'content/fiches/pass/fr.md', line: 1, rule: 'link-broken' })
  })

  it('a section of the French with another name: told there, with the former one', () => {
    const french = soundContent().get('fiches/ame/fr.md') ?? ''
    const told = problemsOf({ 'fiches/ame/fr.md': french.replace('{#quoi}', '{#quoix}') })
    expect(told.map(({ file, line: at, rule }) => [file, at, rule])).toEqual([
      ['content/fiches/ame/fr.md', 16, 'section-missing'],
    ])
    expect(told[0]?.hint).toContain("Si elle s'appelle maintenant « quoix », reprenez l'ancien identifiant")
  })

  it('a figure that has ended, in many fiches: told where it is written', () => {
    const ended = {
      'facts/fin.yaml': factYaml({ id: 'fin', valid_to: '2026-03-31' }),
      ...Object.fromEntries(many.map(([path, source]) => [path, source.replaceAll(line, '{{fin}}\n\n')])),
    }
    const files = new Map([...soundContent(), ...Object.entries(ended)])
    const told = checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false }).filter(
      ({ rule }) => rule === 'fact-expired',
    )
    expect(told.map(({ file, line: at, severity }) => [file, at, severity])).toEqual([
      ['content/facts/fin.yaml', 1, 'warning'],
    ])
    expect(told[0]?.message).toContain("36 passages l'emploient")
  })

  it('but mistakes of their own are told one by one, each in its place', () => {
    const told = problemsOf({ 'fiches/autre-0/fr.md': many[0]?.[1].replaceAll('sante-info-droits', 'sante') ?? '' })
    expect(told.map(({ line: at, rule }) => [at, rule])).toEqual([
      [18, 'contact-unknown'],
      [20, 'contact-unknown'],
      [22, 'contact-unknown'],
    ])
  })
})

describe('the mistake comes first', () => {
  const problems = problemsOf({ 'contacts.yaml': contact('  phone: 0153624030\n'), 'check-ups/a.yaml': 'fiche: [\n' })

  it('before files that come earlier in the alphabet', () => {
    expect(problems.map(({ file }) => file)).toEqual(['content/contacts.yaml', 'content/check-ups/a.yaml'])
  })

  it('in the terminal, in JSON and among annotations, of which a forge shows ten', () => {
    expect(terminalReport(problems).split('\n')[0]).toBe('content/contacts.yaml')
    expect((JSON.parse(jsonReport(problems)) as Problem[])[0]?.file).toBe('content/contacts.yaml')
    expect(githubReport(problems).split('\n')[0]).toContain('file=content/contacts.yaml,line=4')
  })
})
