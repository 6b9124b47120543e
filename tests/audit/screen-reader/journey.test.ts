import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readJourney } from '../../../src/audit/screen-reader/journey.ts'

const actionOf = (line: string) => readJourney(`Essai\n\n> ${line}\n`).steps[0]?.action

describe('a journey', () => {
  it('is read out of its transcript: what was heard is no step', () => {
    const journey = readJourney('Une fiche\nPourquoi.\n\n> ouvre /fr/css/\nDroits clairs\n\n> Bas × 2\n1. a\n2. b\n')
    expect(journey).toEqual({
      title: 'Une fiche',
      before: ['Une fiche', 'Pourquoi.'],
      steps: [
        { line: 'ouvre /fr/css/', action: { kind: 'open', path: '/fr/css/' }, awaited: null },
        { line: 'Bas × 2', action: { kind: 'press', key: 'Bas', times: 2 }, awaited: null },
      ],
    })
  })

  it.each([
    ['Maj+Tab', { kind: 'press', key: 'Maj+Tab', times: 1 }],
    ['écrit carte vitale', { kind: 'type', text: 'carte vitale' }],
    ['attend « pages trouvées »', { kind: 'wait', words: 'pages trouvées' }],
    ['Tab jusqu’à « Suivant »', { kind: 'press-until', key: 'Tab', words: 'Suivant', most: null }],
    ['Bas jusqu’à « La CSS » en 6 arrêts au plus', { kind: 'press-until', key: 'Bas', words: 'La CSS', most: 6 }],
  ])('does what it is told: %s', (line, action) => {
    expect(actionOf(line)).toEqual(action)
  })

  it('awaits words that may come late', () => {
    const [step] = readJourney('Essai\n\n> Entrée puis attend « Question 1 »\n').steps
    expect(step?.action).toEqual({ kind: 'press', key: 'Entrée', times: 1 })
    expect(step?.awaited).toBe('Question 1')
  })

  it.each(['Descend', 'Bas × beaucoup', 'ouvre fr', ''])('says which step it does not understand: « %s »', (line) => {
    expect(() => actionOf(line)).toThrow(`« > ${line} »`)
  })
})

const folder = resolve(import.meta.dirname, '../../orca/journeys')

describe('the journeys that are kept', () => {
  it.each(readdirSync(folder))('%s is understood, has a title and begins by opening a page', (file) => {
    const { title, steps } = readJourney(readFileSync(join(folder, file), 'utf8'))
    expect(title).toMatch(/^\p{Lu}/u)
    expect(steps[0]?.action.kind).toBe('open')
  })
})
