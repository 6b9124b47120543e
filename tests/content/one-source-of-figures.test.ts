/**
 * The promise on figures, kept by the real content: held once, shown everywhere alike, never shown as today's once
 * ended.
 */
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { FactEntry } from '../../src/facts/fact.ts'
import { addDays } from '../../src/facts/plain-date.ts'
import type { Library } from '../../src/library/model.ts'
import { readLibrary } from '../../src/library/read.ts'
import { textTree } from '../../src/markdown/render.ts'
import { readersOf } from '../../src/reading/readers.ts'

const library = await readLibrary('content', { today: '2026-11-21' })

/** Every section of every text as HTML: `css ar/standard cout` → HTML. */
function shown(from: Library): Map<string, string> {
  const readers = readersOf(from)
  return new Map(
    [...from.fiches.values()].flatMap((fiche) =>
      [...fiche.versions].flatMap(([key, { lang, level, sections }]) =>
        sections.map((section): [string, string] => [
          `${fiche.id} ${key} ${section.id}`,
          toHtml(textTree(section, readers(lang, level, 'sante-info-droits'))),
        ]),
      ),
    ),
  )
}

/** The sections that use a fact, by the names of `shown`. */
function using(id: string): string[] {
  return [...library.fiches.values()].flatMap((fiche) =>
    [...fiche.versions].flatMap(([key, { sections }]) =>
      sections.filter(({ uses }) => uses.facts.includes(id)).map((section) => `${fiche.id} ${key} ${section.id}`),
    ),
  )
}

const changed = (entry: FactEntry): FactEntry => ({
  ...entry,
  value:
    typeof entry.value === 'number'
      ? entry.value + 7
      : entry.unit === 'phone'
        ? '09 99 99 99 99'
        : entry.unit === 'date'
          ? '2024-02-29'
          : 'tout autre chose',
})

const used = [...library.facts.keys()].filter((id) => using(id).length > 0)
const before = shown(library)

it('the fiches use many facts', () => {
  expect(used.length).toBeGreaterThan(80)
})

/** Facts of one group come from far apart: no text uses many of them, so that one in the wrong place is seen. */
const groups = Array.from({ length: Math.ceil(used.length / 6) }, (_, first) =>
  used.filter((_id, rank) => rank % Math.ceil(used.length / 6) === first),
)

describe('facts that change', () => {
  it.each(groups.map((ids) => ({ ids })))('$ids: everywhere they are used, and nothing else', ({ ids }) => {
    const facts = new Map(library.facts)
    for (const id of ids) facts.set(id, (library.facts.get(id) ?? []).map(changed))
    const after = shown({ ...library, facts })
    expect(
      [...after]
        .filter(([name, html]) => html !== before.get(name))
        .map(([name]) => name)
        .sort(),
    ).toEqual([...new Set(ids.flatMap(using))].sort())
  })
})

describe('a clock set past the end of a figure', () => {
  const ends = [...new Set([...library.facts.values()].flat().flatMap(({ validTo }) => validTo ?? []))].sort()
  it.each(ends)("the day after %s, no text shows the figures that ended as today's", (end) => {
    const later = { ...library, today: addDays(end, 1) }
    const html = [...shown(later).values()].join('\n')
    const ended = [...library.facts].filter(
      ([id, entries]) =>
        used.includes(id) &&
        entries.some(({ validTo }) => validTo === end) &&
        !entries.some(({ validFrom }) => validFrom === later.today),
    )
    for (const [id] of ended) {
      const states = [...html.matchAll(/data-fact="([^"]+)" data-state="([^"]+)"/g)]
        .filter(([, fact]) => fact === id)
        .map(([, , state]) => state)
      expect(states.length).toBeGreaterThan(0)
      expect(new Set(states)).toEqual(new Set(['expired']))
    }
  })
})
