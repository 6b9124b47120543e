import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fichesOf } from '../../src/search/answer.ts'
import type { Judged } from '../../src/search/evaluate.ts'
import { qualityOf, rankOf, readJudged } from '../../src/search/evaluate.ts'
import type { NamesIndex } from '../../src/search/names-index.ts'
import { openOnDisk } from '../../src/search/open-on-disk.ts'
import { namesFile } from '../../src/search/places.ts'
import { qualityTable } from '../../src/search/terminal.ts'
import { indexedSite, removeFolder } from './built-index.ts'

const content = fileURLToPath(new URL('../../content', import.meta.url))
const judged = readJudged(readFileSync(new URL('judged.tsv', import.meta.url), 'utf8'))
let site = ''

beforeAll(async () => {
  site = await indexedSite(content)
}, 60_000)
afterAll(() => removeFolder(site))

/** Questions that a published fiche answers: the others wait for theirs. */
async function answered(lang: string): Promise<(Judged & { rank: number | null })[]> {
  const { fiches } = JSON.parse(readFileSync(`${site}/${namesFile(lang)}`, 'utf8')) as NamesIndex
  const ids = new Set(fiches.map(({ id }) => id))
  const search = await openOnDisk(site, lang)
  const questions = judged.filter((each) => each.lang === lang && each.expected.some((id) => ids.has(id)))
  return Promise.all(
    questions.map(async (each) => {
      const found = fichesOf(await search(each.query, { level: 'standard' }))
      return {
        ...each,
        rank: rankOf(
          each.expected,
          found.map(({ fiche }) => fiche.id),
        ),
      }
    }),
  )
}

// Measured on 2026-11-21: 0.97, 0.98, 0.96. A change that costs more than a few questions must be seen.
it.each([
  ['fr', 0.93],
  ['en', 0.9],
  ['ar', 0.88],
])(
  'people’s questions in %s find their fiche: mean reciprocal rank of at least %d',
  async (lang, least) => {
    const answers = await answered(lang)
    expect(answers.length).toBeGreaterThan(5)
    const total = qualityOf(answers).at(-1)
    const missed = answers
      .filter(({ rank }) => rank === null || rank > 3)
      .map(({ query, rank }) => `${query} (${rank ?? 'absent'})`)
    expect(
      total?.meanReciprocalRank,
      `${qualityTable(qualityOf(answers))}\n${missed.join('\n')}`,
    ).toBeGreaterThanOrEqual(least)
    expect(total?.successAt3, missed.join('\n')).toBeGreaterThanOrEqual(least + 0.03)
  },
  60_000,
)
