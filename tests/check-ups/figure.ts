import { factYaml, soundContent } from '../../src/checks/sound-content.ts'
import type { FactEntry, FactOnDay } from '../../src/facts/fact.ts'
import { factOnDay } from '../../src/facts/on-day.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

/** Day on which figures are looked at when a test has no other. */
export const someDay = '2026-11-21'

const [sound] =
  libraryFromMemory(soundContent({ files: { 'facts/essai.yaml': factYaml({ id: 'essai', value: '1' }) } }), {
    today: someDay,
  }).facts.get('essai') ?? []
if (!sound) throw new Error('The sound content has no figure.')

/** A sourced figure without end, a year to start with, changed as told, as it stands on `day`. */
export function figure(value: number, changes: Partial<FactEntry> = {}, day: string = someDay): FactOnDay {
  return factOnDay([{ ...(sound as FactEntry), value, unit: 'EUR/year', ...changes }], day)
}
