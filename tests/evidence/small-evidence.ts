import type { Judgement } from '../../src/evidence/judgement.ts'
import type { Evidence, FactTally, MeasuredFault, Run } from '../../src/evidence/measured.ts'

/** A measure of a site of ten pages, on which nothing was counted or run but what is given. */
export function evidenceWith(given: Partial<Evidence> = {}): Evidence {
  return {
    on: '2026-11-20',
    commit: 'a'.repeat(40),
    modified: false,
    tools: ['axe-core 4.14.1'],
    pages: 10,
    sample: [],
    facts: [],
    runs: [],
    faults: [],
    ...given,
  }
}

export function tally(fact: string, count = 0): FactTally {
  return { fact, count, pages: Math.min(count, 10), where: count === 0 ? [] : ['/fr/'] }
}

export function ran(rule: string, given: Partial<Run> = {}): Run {
  return { profile: 'desktop', rule, on: 'structures', pages: 10, applied: 10, unsure: 0, ...given }
}

export function fault(rule: string, rgaa: readonly string[] = []): MeasuredFault {
  return { rule, profile: 'desktop', wcag: [], rgaa, message: 'Faute.', node: 'p', pages: 2, where: ['/fr/', '/en/'] }
}

export function judgementOf(criterion: string, given: Partial<Judgement> = {}): Judgement {
  const usual = { tools: [], pages: ['/fr/'], faults: [], note: null, file: 'j.yaml', line: 1 }
  return { criterion, result: 'conform', on: '2026-11-20', by: 'Une personne', ...usual, ...given }
}
