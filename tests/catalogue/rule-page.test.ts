import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyRule } from '../../src/catalogue/every-rule.ts'
import { findRules, ruleNames } from '../../src/catalogue/find-rules.ts'
import { readExamples } from '../../src/catalogue/read-examples.ts'
import { rulePages } from '../../src/catalogue/rule-page.ts'

const examplesOf = (id: string) =>
  readFileSync(join(import.meta.dirname, '../../src/catalogue/examples', `${id}.txt`), 'utf8')
const pages = rulePages(examplesOf)

describe('the page of a rule', () => {
  it('is made for every rule, with all its bad examples and what is said of each', () => {
    expect(pages.map(({ id }) => id)).toEqual(everyRule.map(({ id }) => id))
    for (const { id, bad } of pages) {
      expect(bad.length, id).toBe(everyRule.find((rule) => rule.id === id)?.bad.length)
      for (const { shown, told } of bad) {
        expect(shown, id).not.toBe('')
        expect(told.length, id).toBeGreaterThan(0)
        for (const one of told) expect(Object.values(one), id).not.toContain('')
      }
    }
  })

  it('says what the rule may tell, and how much it weighs before a release', () => {
    const page = pages.find(({ id }) => id === 'typed-figure')
    expect(page).toMatchObject({
      group: 'Texte des fiches',
      outcomes: [{ name: 'typed-figure', weight: 'à revoir, à corriger avant de publier' }],
    })
    expect(page?.bad[0]).toMatchObject({
      shown: 'Vous payez 8 €.',
      told: [{ place: 'content/fiches/ame/fr.md:18:12', name: 'typed-figure' }],
    })
  })

  it('of easy-to-read texts has its family', () => {
    expect(pages.find(({ id }) => id === 'sent-punct')?.group).toBe('Phrases')
    expect(pages.find(({ id }) => id === 'twin-same')?.group).toBe('Version facile à lire')
  })
})

it('an example of a release only says what is usual', () => {
  const text =
    'a.md :\n    Un.\n\na.md:1:2 warning [one]\n  Message.\n  → Remède.\n--strict\na.md:1:2 error [one]\n  Message.\n  → Remède.\n'
  expect(readExamples(text)).toEqual([
    { shown: 'a.md :\nUn.', told: [{ place: 'a.md:1:2', name: 'one', message: 'Message.', hint: 'Remède.' }] },
  ])
})

describe('a name', () => {
  it('stands for the rule that has it before those that tell it', () => {
    expect(findRules('link-broken').map(({ id }) => id)).toEqual(['link-broken'])
    const telling = findRules('contact-unknown').map(({ id }) => id)
    expect(telling.toSorted()).toEqual(['check-up-names', 'question-names', 'reference-unknown', 'site-contact'])
    expect(findRules('nothing')).toEqual([])
  })

  it('is listed once', () => {
    expect(new Set(ruleNames()).size).toBe(ruleNames().length)
    expect(ruleNames()).toEqual(
      expect.arrayContaining(['sections-differ', 'section-missing', 'yaml-syntax', 'sent-length']),
    )
  })
})
