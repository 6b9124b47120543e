import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { fiche, ledgerYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import type { Problem } from '../../src/problem.ts'

/** A content folder where much rests on little: eight fiches in three texts ask for the same names. */
const asks = '{{ame.duration}}, {{term:ald}}, {{contact:sante-info-droits}}, {{letter:reclamation}}, [suite](fiche:css#quoi).'
const ids = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'].map((id) => `fiche-${id}`)
const content = new Map([
  ...soundContent(),
  ...ids.flatMap((id): (readonly [string, string])[] => [
    [`fiches/${id}/fr.md`, fiche({ lang: 'fr', quoi: asks })],
    [`fiches/${id}/fr.falc.md`, fiche({ lang: 'fr', falc: true, quoi: asks })],
    [`fiches/${id}/en.md`, fiche({ lang: 'en', quoi: asks })],
  ]),
  ['codes.yaml', ledgerYaml(['ame', 'css', ...ids].flatMap((id) => [id, `${id}#essentiel`, `${id}#quoi`]))],
  ['contacts.yaml', '- id: sante-info-droits\n  name:\n    fr: Santé Info Droits\n    en: Health line\n  phone: 01 53 62 40 30\n  confidence: sourced\n  source: Service-Public\n- {id: samu-15, name: SAMU, phone: "15", confidence: sourced, source: Service-Public}\n'],
])

const problemsOf = (files: ReadonlyMap<string, string>) => checkLibrary(libraryFromMemory(files, { today: soundDay }), { strict: false })
const key = ({ file, rule, message }: Problem) => `${file} ${rule} ${message}`
const before = new Set(problemsOf(content).map(key))

/** What an editor of the folder is told, news (« en retard ») apart. */
function toldOf(path: string, change: (lines: string[]) => void): Problem[] {
  const lines = (content.get(path) ?? '').split('\n')
  change(lines)
  return problemsOf(new Map([...content, [path, lines.join('\n')]])).filter((problem) => problem.severity !== 'info' && !before.has(key(problem)))
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
  'a line moved to the left': (lines: string[], at: number) => void lines.splice(at, 1, (lines[at] ?? '').replace(/^ {1,2}/, '')),
  'two lines exchanged': (lines: string[], at: number) => void lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
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

describe('a single slip of the hand', () => {
  const most = 6

  it.each(Object.entries(edits))(`anywhere (%s) gives at most ${most} problems, the first on the file that was changed`, (_, edit) => {
    const pick = numbersFrom(20_261_121)
    const paths = [...content.keys()]
    const failures: string[] = []
    for (let round = 0; round < 40; round += 1) {
      const path = paths[pick(paths.length)] ?? ''
      const at = pick((content.get(path) ?? '').split('\n').length)
      const told = toldOf(path, (lines) => edit(lines, at, pick))
      if (told.length > most || (told[0] !== undefined && told[0].file !== `content/${path}`)) failures.push(`${path}:${at + 1}\n${told.map(key).join('\n')}`)
    }
    expect(failures).toEqual([])
  })
})
