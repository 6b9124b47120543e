import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { questionsYaml } from '../../src/checks/questions/example.ts'
import { fiche, lawFiles, ledgerYaml, soundContent, soundDay, twinInParts } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { checkUpFiles } from '../../src/library/rules/support/sound-check-up.ts'
import type { Problem } from '../../src/problem.ts'

/** A content folder where much rests on little: eight fiches in three texts ask for the same names. */
const asks =
  'Voici : {{ame.duration}}, {{term:ald}}, {{contact:sante-info-droits}}, {{letter:reclamation}}, {{law:csp.L1110-3}}, [suite](fiche:css#quoi).'
const ids = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'].map((id) => `fiche-${id}`)
const content = new Map([
  ...soundContent(),
  ...ids.flatMap((id): (readonly [string, string])[] => [
    [`fiches/${id}/fr.md`, fiche({ lang: 'fr', quoi: asks, head: { law: '{quoi: [csp.L1110-3]}' } })],
    [`fiches/${id}/fr.falc.md`, fiche({ lang: 'fr', falc: true, quoi: asks })],
    [`fiches/${id}/en.md`, fiche({ lang: 'en', quoi: asks })],
  ]),
  ...Object.entries({ ...twinInParts(), ...lawFiles, ...checkUpFiles() }).flatMap(([path, source]) =>
    source === null ? [] : [[path, source] as const],
  ),
  ...['ame', ...ids].map(
    (id) => [`questions/${id}.yaml`, questionsYaml({ rests_on: '[csp.L1110-3, ame.duration]' }, 4)] as const,
  ),
  [
    'search/distress.yaml',
    '- id: essai\n  say: {fr: Appelez.}\n  contacts: [sante-info-droits]\n  fiches: [ame, css]\n  phrases: {fr: [je veux mourir], en: [i want to die]}\n',
  ],
  ['codes.yaml', ledgerYaml(['ame', 'css', ...ids].flatMap((id) => [id, `${id}#essentiel`, `${id}#quoi`]))],
  [
    'contacts.yaml',
    '- id: sante-info-droits\n  name:\n    fr: Santé Info Droits\n    en: Health line\n  phone: 01 53 62 40 30\n  confidence: sourced\n  source: Service-Public\n- {id: samu-15, name: SAMU, phone: "15", confidence: sourced, source: Service-Public}\n',
  ],
])

const problemsOf = (files: ReadonlyMap<string, string>) =>
  checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false })
const key = ({ file, rule, message }: Problem) => `${file} ${rule} ${message.replace(/:\d+/g, '')}`
const before = new Set(problemsOf(content).map(key))

/** What an editor of the folder is told, news (« en retard ») apart. */
function toldOf(path: string, change: (lines: string[]) => void): Problem[] {
  const lines = (content.get(path) ?? '').split('\n')
  change(lines)
  return problemsOf(new Map([...content, [path, lines.join('\n')]])).filter(
    (problem) => problem.severity !== 'info' && !before.has(key(problem)),
  )
}

/** The same numbers in every run: a failure can be looked into. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    return (state >> 8) % below
  }
}

const edits = {
  'a line deleted': (lines: string[], at: number) => void lines.splice(at, 1),
  'a line twice': (lines: string[], at: number) => void lines.splice(at, 0, lines[at] ?? ''),
  'a line moved to the right': (lines: string[], at: number) => void lines.splice(at, 1, `  ${lines[at]}`),
  'a line moved to the left': (lines: string[], at: number) =>
    void lines.splice(at, 1, (lines[at] ?? '').replace(/^ {1,2}/, '')),
  'two lines exchanged': (lines: string[], at: number) =>
    void lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
  'a character deleted': (lines: string[], at: number, pick: (below: number) => number) => {
    const line = lines[at] ?? ''
    const column = pick(line.length + 1)
    lines[at] = line.slice(0, column) + line.slice(column + 1)
  },
  'a character added': (lines: string[], at: number, pick: (below: number) => number) => {
    const line = lines[at] ?? ''
    const column = pick(line.length + 1)
    lines[at] = `${line.slice(0, column)}${'x:{}["\'#-&*!|>%@`0 '[pick(20)]}${line.slice(column)}`
  },
}

/**
 * Whether what an editor is told first leads to the file that was changed; what one other place lacks is told there.
 */
function leadsTo(file: string, [first, ...others]: readonly Problem[]): boolean {
  return (
    first === undefined ||
    others.length === 0 ||
    [first.file, first.message, first.hint].some((said) => said.includes(file))
  )
}

describe('a single slip of the hand', () => {
  const most = 6

  it.each(Object.entries(edits))(
    `anywhere (%s) gives at most ${most} problems, the first about the file that was changed`,
    (_, edit) => {
      const pick = numbersFrom(20_261_121)
      const paths = [...content.keys()]
      const failures: string[] = []
      for (let round = 0; round < 40; round += 1) {
        const path = paths[pick(paths.length)] ?? ''
        const at = pick((content.get(path) ?? '').split('\n').length)
        const told = toldOf(path, (lines) => edit(lines, at, pick))
        if (told.length > most || !leadsTo(`content/${path}`, told))
          failures.push(`${path}:${at + 1}\n${told.map(key).join('\n')}`)
      }
      expect(failures).toEqual([])
    },
  )
})
