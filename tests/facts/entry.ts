import type { FactEntry } from '../../src/facts/fact.ts'

/** A well-sourced fact without end, to change where a test needs. */
export function entry(changes: Partial<FactEntry> = {}): FactEntry {
  return {
    id: 'test.fact',
    label: { fr: 'Chiffre d’essai', en: 'Test figure' },
    value: 8,
    unit: 'EUR/month',
    validFrom: null,
    validTo: null,
    revised: null,
    legalRef: null,
    law: [],
    source: { publisher: 'Éditeur', title: 'Titre', url: 'https://example.org/', consulted: '2026-02' },
    seen: null,
    checked: null,
    confidence: 'sourced',
    emergency: false,
    note: null,
    file: 'content/facts/test.yaml',
    line: 1,
    ...changes,
  }
}
