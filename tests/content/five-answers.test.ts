/**
 * What a person in trouble must find in every core fiche, in the full text and in the easy one:
 * do I have this right, what do I do first, with what papers, what if they say no, who do I call.
 */
import type { List } from 'mdast'
import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/library/read.ts'
import type { Section } from '../../src/library/section.ts'

/** Figures and links that each fiche can't do without, by section. */
const needed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ame: {
    qui: ['ame.condition.stay', 'css.ceiling.free.1.monthly'],
    delais: ['ame.decision.delay', 'ame.duration', 'ame.retroactive'],
    refus: ['ame.silence', 'ame.court.delay', 'contester-refus-ame'],
  },
  css: {
    qui: ['css.ceiling.free.1.monthly', 'css.ceiling.paid.1.monthly'],
    delais: ['css.decision.delay', 'css.renewal.earliest', 'css.renewal.latest'],
    cout: ['css.participation.under-30', 'css.participation.70-plus'],
    refus: ['recourse.cra.delay', 'recourse.court'],
  },
  'soins-urgents': { qui: ['dsuv.stay', 'fiche:ame'], refus: ['fiche:refus-de-soins'] },
  ald: { qui: ['ald.off-list.duration'], refus: ['recourse.cmra.delay', 'recourse.cmra.silence', 'recourse.court'] },
  'restes-a-charge': {
    participation: ['cost.participation.amount', 'cost.participation.max-year.amount'],
    franchises: ['cost.franchise.medicine', 'cost.franchise.max-year'],
    hopital: ['cost.hospital.daily'],
    urgences: ['cost.fpu.full'],
    refus: ['recourse.cra.delay'],
  },
  'urgences-sas': { essentiel: ['emergency.15', 'emergency.114'] },
  pass: { refus: ['fiche:reclamation'] },
  teleconsultation: { arret: ['tele.sick-leave.max'], cout: ['tele.fee.gp'] },
  'refus-de-soins': { urgence: ['emergency.15', 'emergency.114'], comment: ['signaler-refus-de-soins'] },
  interprete: { comment: ['demander-interprete'], refus: ['fiche:reclamation'] },
  'dossier-medical': {
    comment: ['obtenir-dossier-medical'],
    delais: ['record.delay.recent', 'record.delay.old'],
    refus: ['record.cada.delay'],
  },
  'deuxieme-avis': { delais: ['record.delay.recent'], refus: ['fiche:refus-de-soins'] },
  'personne-de-confiance': { qui: ['rights.adult.age'], comment: ['designer-personne-de-confiance'] },
  'representants-usagers': { delais: ['recourse.cdu.meetings'] },
  reclamation: { comment: ['reclamation-hopital', 'fiche:representants-usagers'] },
  'mon-espace-sante': { comment: ['mon-espace-sante-3422'] },
  'sans-internet': { comment: ['assurance-maladie-3646'], quoi: ['fiche:css#comment'] },
  'arret-maladie': {
    delais: ['sick.notice', 'sick.employer.notice', 'sick.waiting.paid-from'],
    refus: ['recourse.cra.delay', 'recourse.court'],
  },
}

const library = await readLibrary('content', { today: '2026-11-21' })
const core = [...library.fiches.values()].filter((fiche) => fiche.core)
const texts = core.flatMap((fiche) =>
  (['fr/standard', 'fr/falc'] as const).map((key) => {
    const { sections = [], omitted = [] } = fiche.versions.get(key) ?? {}
    // What an easy text leaves out on purpose, with its reason, is not asked of it.
    return {
      name: `${fiche.id} (${key})`,
      fiche: fiche.id,
      sections: new Map(sections.map((section) => [section.id, section])),
      left: new Set(omitted.map(({ id }) => id)),
    }
  }),
)

const listsOf = (section: Section | undefined): List[] =>
  section?.nodes.filter((node): node is List => node.type === 'list') ?? []
const mentionsOf = (section: Section | undefined): string[] =>
  section?.references.map((one) =>
    one.kind === 'fiche' ? `fiche:${one.target}${one.section === null ? '' : `#${one.section}`}` : one.target,
  ) ?? []
const wordsOf = (section: Section | undefined): number =>
  JSON.stringify(section?.nodes ?? [])
    .match(/"value":"[^"]+/g)
    ?.join(' ')
    .split(/\s+/).length ?? 0

it("there are the eighteen core fiches, each with what it can't do without", () => {
  expect(core.map(({ id }) => id).sort()).toEqual(Object.keys(needed).sort())
})

describe.each(texts)('$name', ({ fiche, sections, left }) => {
  it('says at once what the right is and who has it', () => {
    expect(wordsOf(sections.get('essentiel'))).toBeGreaterThan(15)
    expect(wordsOf(sections.get('qui'))).toBeGreaterThan(15)
  })
  it('gives the steps in order, the first one first', () => {
    if (left.has('comment')) return
    const steps = listsOf(sections.get('comment')).find((list) => list.ordered)
    expect(steps?.children.length ?? 0).toBeGreaterThanOrEqual(3)
  })
  it('names the papers', () => {
    if (left.has('papiers')) return
    const papers = sections.get('papiers')
    expect(wordsOf(papers)).toBeGreaterThan(5)
    if (papers) expect(listsOf(papers).length).toBeGreaterThanOrEqual(1)
  })
  it('says what to do when the answer is no', () => {
    if (left.has('refus')) return
    const section = sections.get('refus')
    expect(wordsOf(section)).toBeGreaterThan(15)
    expect(listsOf(section).length + mentionsOf(section).length).toBeGreaterThanOrEqual(1)
  })
  it('gives someone to call, without internet', () => {
    if (left.has('aide')) return
    expect(mentionsOf(sections.get('aide'))).toContain('sante-info-droits')
  })
  it("gives the figures, letters and links that it can't do without, in their section", () => {
    const missing = Object.entries(needed[fiche] ?? {}).flatMap(([id, wanted]) =>
      wanted
        .filter((target) => !left.has(id) && !left.has(target) && !mentionsOf(sections.get(id)).includes(target))
        .map((target) => `${id}: ${target}`),
    )
    expect(missing).toEqual([])
  })
})
