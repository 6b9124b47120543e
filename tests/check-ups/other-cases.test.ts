import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/check-ups/next-step.ts'
import { ended, endOf, walk } from './real-check-ups.ts'

const euros = (answers: Answers, today = ended) => {
  const { end } = walk('ald-couts', today, answers)
  return end.kind === 'outcome' ? end.amounts.map((amount) => amount.euros) : null
}
const visit = { couverture: 'aucune', soin: 'consultation', prix: 30, tarif: 30 }
const boxes = { couverture: 'aucune', soin: 'medicaments', lien: 'liee' }
const trips = { couverture: 'aucune', soin: 'transport', lien: 'liee' }
const stay = { couverture: 'aucune', soin: 'hopital', lien: 'liee', service: 'autre' }

describe('what is left to pay', () => {
  it.each([
    ['a 30 € visit linked to the ALD leaves the fixed charge', { ...visit, lien: 'liee' }, [0, 2, 0, 2]],
    ['a 30 € visit without ALD leaves 30 % and the fixed charge', { ...visit, lien: 'non' }, [9, 2, 0, 11]],
    ['a visit for something else than the ALD is an ordinary one', { ...visit, lien: 'autre-soin' }, [9, 2, 0, 11]],
    ['a fee above the rate is never paid by the ALD', { ...visit, lien: 'liee', prix: 55 }, [0, 2, 25, 27]],
    ['a price under the rate makes no negative sum', { ...visit, lien: 'liee', prix: 20 }, [0, 2, 0, 2]],
    ['a minor pays no fixed charge', { ...visit, lien: 'non', couverture: 'mineur' }, [9, 0, 0, 9]],
    ['nor does a pregnant woman from the sixth month', { ...visit, lien: 'non', couverture: 'grossesse' }, [9, 0, 0, 9]],
    ['a minor pays no deductible', { ...boxes, couverture: 'mineur', boîtes: 3 }, [0]],
    ['two trips a day cost two deductibles', { ...trips, trajets: 2 }, [8]],
    ['a third trip the same day costs nothing more', { ...trips, trajets: 3 }, [8]],
    ['five days in hospital', { ...stay, jours: 5 }, [115]],
    ['five days in psychiatry', { ...stay, service: 'psychiatrie', jours: 5 }, [85]],
    ['A&E with an ALD, whatever the care is for', { couverture: 'aucune', soin: 'urgences', lien: 'autre-soin' }, [9.96]],
    ['A&E without an ALD', { couverture: 'aucune', soin: 'urgences', lien: 'non' }, [23]],
  ] as const)('%s', (_, answers, sums) => {
    expect(euros(answers)).toEqual(sums)
  })

  it('deductibles stop at the yearly maximum, to its last day; past it no sum is given', () => {
    expect(euros({ ...boxes, boîtes: 3 }, '2026-09-30')).toEqual([3])
    expect(euros({ ...boxes, boîtes: 51 }, '2026-09-30')).toEqual([50])
    expect(euros({ ...boxes, boîtes: 3 }, '2026-10-01')).toEqual([null])
  })

  it('takes the figure of the day', () => {
    expect(euros({ ...stay, jours: 5 }, '2026-02-28')).toEqual([100])
    expect(euros({ ...stay, jours: 5 }, '2026-03-01')).toEqual([115])
  })

  it.each([['css'], ['ame']] as const)('asks nothing more of someone who has %s', (couverture) => {
    expect(walk('ald-couts', ended, { couverture })).toMatchObject({ asked: ['couverture'], end: { id: couverture } })
  })
})

describe('who to complain to', () => {
  it.each([
    ['refusal of care', { sujet: 'refus' }, 'refus'],
    ['a medical record not given', { sujet: 'dossier' }, 'dossier'],
    ['a medical disagreement with the fund', { sujet: 'caisse', 'litige avec la caisse': 'medical' }, 'cmra'],
    ['another decision of the fund', { sujet: 'caisse', 'litige avec la caisse': 'decision' }, 'cra'],
    ['a fund that does not answer, before any complaint', { sujet: 'caisse', 'litige avec la caisse': 'attente', 'première réclamation': 'non' }, 'reclamation-caisse'],
    ['a fund that does not answer, after a complaint', { sujet: 'caisse', 'litige avec la caisse': 'attente', 'première réclamation': 'oui' }, 'mediateur-caisse'],
    ['a hospital that must explain', { sujet: 'hopital', souhait: 'explication' }, 'hopital'],
    ['harm done in hospital', { sujet: 'hopital', souhait: 'dommage' }, 'accident'],
    ['harm done by a professional', { sujet: 'professionnel', reproche: 'dommage' }, 'accident'],
    ['a price too high', { sujet: 'professionnel', reproche: 'prix' }, 'prix'],
    ['the conduct of a professional', { sujet: 'professionnel', reproche: 'conduite' }, 'ordre'],
    ['discrimination', { sujet: 'autre' }, 'defenseur'],
  ] as const)('%s', (_, answers, outcome) => {
    expect(endOf(walk('a-qui-se-plaindre', ended, answers))).toBe(outcome)
  })
})
