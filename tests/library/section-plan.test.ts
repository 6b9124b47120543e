import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { sectionPictogram } from '../../src/checks/rules/pictogram-unknown.ts'
import { soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { startFiche } from '../../src/library/new/start-file.ts'

const library = (yaml?: string) =>
  libraryFromMemory(soundContent({ files: yaml === undefined ? {} : { 'sections.yaml': yaml } }), { today: soundDay })
const own = `- {id: bail, title: Votre bail, task: dire le bail., pictogram: argent}
- {id: appeler, title: Appeler, task: dire qui appeler., helpline: true}
`

describe('the sections of a fiche', () => {
  it('are those of the project in a folder that names none', () => {
    expect(library().sectionPlan.length).toBeGreaterThan(1)
    expect(library().sectionPlan[0]).toMatchObject({ id: 'essentiel', pictogram: 'information' })
  })

  it('are its own, in its own order, in a folder that names them', () => {
    expect(library(own).sectionPlan.map(({ id, pictogram }) => [id, pictogram])).toEqual([
      ['bail', 'argent'],
      ['appeler', null],
    ])
  })

  it('begin a new fiche, the help line in the one that is meant for it', () => {
    const text = startFiche(library(own).sectionPlan, 'couverture', soundDay, 'ligne')
    expect(text.match(/\{#\w+\}|\{\{contact:\w+\}\}/g)).toEqual(['{#bail}', '{#appeler}', '{{contact:ligne}}'])
    expect(startFiche(library(own).sectionPlan, 'couverture', soundDay, null)).not.toContain('contact:')
  })

  it('are refused where two have one name, and where their picture does not exist', () => {
    const twice = library(own.replace('appeler, title', 'bail, title')).problems
    expect(twice).toMatchObject([{ file: 'content/sections.yaml', line: 2, rule: 'id-duplicate' }])
    const wrong = library(own.replace('argent', 'argant'))
    const [found] = checkLibrary(wrong, { strict: false, rules: [sectionPictogram] })
    expect(found).toMatchObject({ file: 'content/sections.yaml', line: 1, hint: expect.stringContaining('« argent »') })
  })
})
