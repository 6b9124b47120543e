import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fieldGroups } from '../../src/open-data/fields.ts'
import { knownValues } from '../../src/open-data/states.ts'

/** What another site would write to reuse a fiche: it trusts the documented shape and nothing else. */
interface Text {
  readonly title: string
  readonly standing: {
    readonly kind: string
    readonly reviewed?: unknown
    readonly validation?: { readonly state: string }
  }
  readonly sections: readonly {
    readonly id: string
    readonly text: string
    readonly hash: string
    readonly url: string
  }[]
  readonly facts: readonly {
    readonly id: string
    readonly state: string
    readonly value: unknown
    readonly valid_to: string | null
    readonly source: { readonly publisher: string }
  }[]
}

const folder = process.env['SITE_DIR'] ?? 'dist'
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))

const list = read('/api/fiches.json') as {
  readonly version: number
  readonly fiches: readonly {
    readonly id: string
    readonly texts: readonly {
      readonly lang: string
      readonly level: string
      readonly url: string
      readonly data: string
    }[]
  }[]
}
const texts = list.fiches.flatMap(({ texts: own }) => own)
const pathOf = (address: string) => address.replace(/^https?:\/\/[^/]+/, '')

test.describe('someone who reuses the open data', () => {
  test('finds every text of every fiche, its page and its data', () => {
    expect(list.version).toBe(1)
    expect(texts.length).toBeGreaterThan(50)
    for (const { url, data } of texts) {
      expect(readFileSync(join(folder, pathOf(url), 'index.html'), 'utf8')).toContain('</html>')
      expect((read(pathOf(data)) as Text).sections.length).toBeGreaterThan(2)
    }
  })

  test('finds in each section its words, its fixed address and its fingerprint', () => {
    for (const { data, url } of texts) {
      for (const section of (read(pathOf(data)) as Text).sections) {
        expect(section.text.trim()).not.toBe('')
        expect(section.text).not.toContain('{{')
        // A section of an easy text in several pages stands on one of them.
        expect(section.url.startsWith(url) && section.url.endsWith(`#${section.id}`), section.url).toBe(true)
        expect(readFileSync(join(folder, pathOf(section.url.split('#')[0] ?? ''), 'index.html'), 'utf8')).toContain(
          `id="${section.id}"`,
        )
        expect(section.hash).toMatch(/^[0-9a-f]{12}$/)
      }
    }
  })

  test('can tell a figure of today from one that has ended', () => {
    const css = read('/api/fiches/css/fr.json') as Text
    const today = (read('/api/fiches.json') as { readonly built_for: string }).built_for
    for (const { state, valid_to: until, source } of css.facts) {
      if (until !== null && until < today) expect(state).toBe('expired')
      expect(source.publisher).not.toBe('')
    }
  })

  test('is told when nobody has reviewed a translation or validated an easy text', () => {
    for (const { lang, level, data } of texts) {
      const { standing } = read(pathOf(data)) as Text
      expect(standing.kind).toBe(level !== 'standard' ? 'falc' : lang === 'fr' ? 'reference' : 'translation')
      if (standing.kind === 'translation') expect(standing).toHaveProperty('reviewed')
      if (standing.kind === 'falc') expect(standing.validation?.state).toMatch(/none|validated|outdated/)
    }
  })
})

test('the page of open data says what each field holds, and what each known value means', () => {
  const html = readFileSync(join(folder, 'donnees/index.html'), 'utf8')
  const told = [...html.matchAll(/<code lang="en">([^<]*)<\/code>/gu)].map(([, state]) => state)
  const explained = [...knownValues.map(({ meanings }) => meanings), ...fieldGroups.map(({ fields }) => fields)]
  expect(told).toEqual(explained.flatMap((meanings) => Object.keys(meanings)))
})
