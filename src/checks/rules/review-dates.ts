import { isReference, placeOfKey } from '../context.ts'
import { contentRule } from '../rule.ts'

export const reviewDates = contentRule({
  id: 'review-dates',
  title: 'Une fiche est relue à temps',
  why: 'Passé cette date, ce que dit la fiche a pu changer.',
  remedy: 'Relisez-la, puis changez « reviewed » et « next_review ».',
  outcomes: { 'review-dates': { severity: 'error' }, 'review-overdue': { severity: 'warning' } },
  applies: 'text',
  good: [
    {},
    { head: { reviewed: '{on: 2026-11-21, by: Rédaction}', next_review: '2026-11-21' } },
    { head: { reviewed: '{on: 2026-01-01, by: Rédaction}', next_review: '2026-12-01' } },
  ],
  bad: [
    { head: { next_review: '2026-11-20' } },
    { head: { reviewed: '{on: 2026-11-01, by: Rédaction}', next_review: '2026-10-01' } },
    { head: { reviewed: '{on: 2025-11-01, by: Rédaction}', next_review: '2026-10-01' } },
  ],
  *find(version, { library: { today } }) {
    const { on, next } = version.review
    if (!isReference(version) || on === '') return
    if (next < on) {
      yield {
        file: version.file,
        ...placeOfKey(version, 'next_review'),
        message: `La prochaine relecture (${next}) vient avant la dernière (${on}).`,
        hint: 'Corrigez « next_review » ou « reviewed.on ».',
      }
    } else if (next < today) {
      yield {
        file: version.file,
        ...placeOfKey(version, 'next_review'),
        rule: 'review-overdue',
        message: `Cette fiche devait être relue avant le ${next} : ce qu'elle dit a pu changer.`,
        hint: 'Relisez-la, puis changez « reviewed » et « next_review ».',
      }
    }
  },
})
