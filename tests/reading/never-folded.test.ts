import type { Nodes } from 'mdast'
import { expect, it } from 'vitest'
import { factYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { neverFolded } from '../../src/reading/never-folded.ts'

const fact = (id: string, unit: string, value: string, emergency = 'false') => factYaml({ id, unit, value, emergency })
const library = libraryFromMemory(
  soundContent({
    files: {
      'facts/essais.yaml': [
        fact('essai.delai', 'months', '2'),
        fact('essai.jour', 'date', '"2027-01-01"'),
        fact('essai.prix', 'EUR', '2'),
        fact('essai.age', 'age', '16'),
        fact('essai.urgence', 'phone', '"15"', 'true'),
        fact('essai.aide', 'phone', '"0153624030"'),
      ].join(''),
      'contacts.yaml':
        '- {id: sante-info-droits, name: Santé Info Droits, phone: 01 53 62 40 30, confidence: sourced, source: Service-Public}\n- {id: autre, name: Autre, phone: 01 53 62 40 31, confidence: sourced, source: Service-Public}\n',
      'pictograms.yaml':
        '- {concept: non, icon: "healthicons:no", title: Non, always_shown: true}\n- {concept: argent, icon: "healthicons:euro", title: Argent}\n- {concept: information, icon: "healthicons:info", title: Information}\n',
    },
  }),
  { today: soundDay },
)
const isKept = neverFolded(library)
const keeps = (node: Nodes): boolean => isKept(node) || ('children' in node && node.children.some(keeps))

it.each([
  ['a deadline', '{{essai.delai}}'],
  ['a day', '{{essai.jour}}'],
  ['a number of emergency', '{{essai.urgence}}'],
  ['a contact for danger', '{{contact:sante-info-droits}}'],
  ['what is marked as an exclusion', 'Pas pour vous. {picto=non}'],
])('%s is never folded', (_, markdown) => {
  expect(keeps(parseMarkdown(markdown))).toBe(true)
})

it.each(['{{essai.prix}}', '{{essai.age}}', '{{essai.aide}}', '{{contact:autre}}', 'Prix. {picto=argent}', 'Un mot.'])(
  '%s may be',
  (markdown) => {
    expect(keeps(parseMarkdown(markdown))).toBe(false)
  },
)
