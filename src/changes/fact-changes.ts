import type { FactEntry, FactOnDay } from '../facts/fact.ts'
import { localized } from '../facts/localized.ts'
import { factOnDay } from '../facts/on-day.ts'
import { sayValue } from '../facts/say.ts'
import { speechOf } from '../facts/speech-of.ts'
import type { Library } from '../library/model.ts'
import type { FactChange } from './change.ts'
import { keysOfBoth, textsOf } from './texts-of.ts'

/** Figures that readers no longer read as before, with each text that shows them. */
export function factChanges(before: Library, after: Library): FactChange[] {
  return keysOfBoth(after.facts, before.facts).flatMap((fact): FactChange[] => {
    const [was, is] = [said(before, fact), said(after, fact)]
    if (was === is) return []
    const entry = (after.facts.get(fact) ?? before.facts.get(fact))?.[0]
    const label = entry === undefined ? fact : localized(entry.label, 'fr').text
    return [{ fact, label, before: was, after: is, shownIn: shownIn(fact, before, after) }]
  })
}

/** What a reader of the French standard text reads of a fact; null when there is no such fact. */
function said(library: Library, id: string): string | null {
  const entries: readonly FactEntry[] = library.facts.get(id) ?? []
  if (entries.length === 0) return null
  const fact = factOnDay(entries, library.today)
  const value = sayValue(fact.entry, speechOf(library.languageFiles, 'fr'), 'standard')
  const state = states[fact.state]
  return state === null ? value : `${value} (${state})`
}

/** How a state is said beside a value; null where the value is simply today's. */
const states: Readonly<Record<FactOnDay['state'], string | null>> = {
  current: null,
  'ending-soon': null,
  'to-recheck': 'à revoir',
  expired: 'périmé',
  unverified: 'à vérifier',
  upcoming: 'pas encore en vigueur',
}

function shownIn(fact: string, before: Library, after: Library): FactChange['shownIn'] {
  const found = new Map<string, FactChange['shownIn'][number]>()
  for (const library of [before, after])
    for (const [key, { fiche, of, text, version }] of textsOf(library)) {
      const sections = version.sections.filter(({ uses }) => uses.facts.includes(fact)).map(({ id }) => id)
      if (sections.length > 0) found.set(key, { fiche, of, text, sections })
    }
  return [...found.values()]
}
