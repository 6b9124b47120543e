/** What rules let pass, where an example beside the rule would be too long. */
import { describe, expect, it } from 'vitest'
import { checkLibrary } from '../../src/checks/check-library.ts'
import { factYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { textHash } from '../../src/translations/hash.ts'

const read = (files: Readonly<Record<string, string>>) =>
  libraryFromMemory(new Map([...soundContent(), ...Object.entries(files)]), { today: soundDay })
const rulesTold = (files: Readonly<Record<string, string>>) =>
  checkLibrary(read(files), { strict: false }).map(({ rule, file }) => `${rule} ${file}`)

const words = (why: string, title = 'Ai-je droit ?') => `fiche: ame
title: ${title}
intro: Une question.
questions:
  - {id: titre, kind: choice, label: Un titre ?, options: [{value: oui, label: Oui}, {value: non, label: Non}]}
conditions: {autorisé: vous avez un titre}
outcomes:
  - {id: oui, title: Oui, meaning: Oui., why: "${why}", next: Appelez.}
  - {id: non, title: Non, meaning: Non., why: La loi., next: Appelez.}
withheld: {title: À voir, meaning: À voir., why: Un chiffre a changé., next: Appelez.}
`
const rules = (more = '') => `titre:
${more}autorisé: titre = 'oui'
résultat:
  variations:
    - {si: autorisé, alors: "'oui'"}
    - {sinon: "'non'"}
`

const factRulesTold = (files: Readonly<Record<string, string>>) =>
  rulesTold(files).filter((told) => !told.startsWith('check-up-'))

describe('a fact is used', () => {
  const facts = { 'facts/essai.yaml': factYaml({ id: 'essai' }) }
  const unused = 'fact-unused content/facts/essai.yaml'

  it('by the texts of a check-up, in one language or several', () => {
    expect(
      factRulesTold({ ...facts, 'check-ups/a.yaml': words('La loi.'), 'check-ups/a.publicodes.yaml': rules() }),
    ).toEqual([unused])
    expect(
      factRulesTold({
        ...facts,
        'check-ups/a.yaml': words('Pendant {{essai}}.'),
        'check-ups/a.publicodes.yaml': rules(),
      }),
    ).toEqual([])
    const localized = words('La loi.').replace('"La loi."', '{fr: "Pendant {{essai}}."}')
    expect(factRulesTold({ ...facts, 'check-ups/a.yaml': localized, 'check-ups/a.publicodes.yaml': rules() })).toEqual(
      [],
    )
  })

  it('but not by a word that has its name', () => {
    expect(
      factRulesTold({
        ...facts,
        'glossary/essai.yaml': 'fr: {name: essai, plain: Un essai.}\n',
        'check-ups/a.yaml': words('Un {{term:essai}}.'),
        'check-ups/a.publicodes.yaml': rules(),
      }),
    ).toEqual([unused])
  })

  it('by the rules of a check-up', () => {
    expect(
      factRulesTold({
        ...facts,
        'check-ups/a.yaml': words('La loi.'),
        'check-ups/a.publicodes.yaml': rules("durée: '{{essai}}'\n"),
      }),
    ).toEqual([])
  })

  it.each(['check-ups/a.yaml', 'check-ups/a.publicodes.yaml'])('perhaps, while %s can’t be read', (path) => {
    const files = {
      ...facts,
      'check-ups/a.yaml': words('La loi.'),
      'check-ups/a.publicodes.yaml': rules(),
      [path]: 'a: [',
    }
    expect(factRulesTold(files)).toEqual([`yaml-syntax content/${path}`])
  })
})

it('a text that the people concerned have validated may say that it is easy to read', () => {
  const path = 'fiches/ame/fr.falc.md'
  const claiming = (soundContent().get(path) ?? '').replace('title: La carte', "title: L'AME en FALC")
  const version = read({ [path]: claiming })
    .fiches.get('ame')
    ?.versions.get('fr/falc')
  const proved = claiming.replace(
    '{state: none}',
    `{state: validated, group: Atelier, people: 4, on: 2026-10-01, text_hash: "${version && textHash(version)}"}`,
  )
  expect(rulesTold({ [path]: claiming })).toEqual([`falc-claim content/${path}`])
  expect(rulesTold({ [path]: proved })).toEqual([])
})
