/** What a rule, or a reader, does not declare can't be told in its name: the compiler refuses it. */
import { expect, it } from 'vitest'
import { alsoIn, contentRule } from '../../src/checks/rule.ts'
import { falcRule } from '../../src/falc/rule.ts'
import type { Complaint, WeighedComplaint } from '../../src/library/report.ts'
import { refusal } from '../../src/library/schemas/refusal.ts'
import { outcomeOf, weigh } from '../../src/weigh.ts'

const at = { file: 'a.md', line: 1, column: 1, message: 'Message.', hint: 'Remède.' }
const words = { title: 'Titre', why: 'Raison.', remedy: 'Remède.', good: [], bad: [] }

const several = contentRule({
  ...words,
  id: 'several',
  outcomes: { one: { severity: 'error' }, other: { severity: 'warning', or: ['error'] } },
  applies: 'library',
  *find() {
    yield { ...at, rule: 'one' }
    yield { ...at, rule: 'other', severity: 'error' as const }
  },
})

// @ts-expect-error: `two` is no outcome of the rule.
contentRule({ ...words, id: 'a', outcomes: { one: { severity: 'error' } }, applies: 'library', *find() { yield { ...at, rule: 'two' as const } } })
// @ts-expect-error: the rule's own name is no outcome: one must be named.
contentRule({ ...words, id: 'a', outcomes: { one: { severity: 'error' } }, applies: 'library', *find() { yield at } })
// @ts-expect-error: the outcome leaves no choice of weight.
contentRule({ ...words, id: 'a', outcomes: { a: { severity: 'error' } }, applies: 'library', *find() { yield { ...at, severity: 'info' as const } } })
// @ts-expect-error: nor has another look at something else other outcomes.
alsoIn(several, { applies: 'text', good: [], bad: [], *find() { yield { ...at, rule: 'three' as const } } })

const easy = { ...words, applies: 'easy-text', family: 'words', criteria: [], references: [] } as const
// @ts-expect-error: a FALC rule's outcome has its name.
falcRule({ ...easy, id: 'a', outcomes: { b: { severity: 'error' } }, check: () => [] })
// @ts-expect-error: and the weights that it declares.
falcRule({ ...easy, id: 'a', outcomes: { a: { severity: 'error' } }, check: () => [{ start: 0, end: 1, message: 'M.', severity: 'info' as const }] })

// @ts-expect-error: a reader tells what rules of the reading declare.
const complaint: Complaint = { rule: 'invented', message: 'M.', hint: 'H.' }
// @ts-expect-error: and chooses a weight only where a rule leaves the choice.
export const weighed: WeighedComplaint = { rule: 'yaml-syntax', severity: 'info', message: 'M.', hint: 'H.' }
// @ts-expect-error: so does a schema.
refusal('invented', 'H.')

it('an undeclared outcome stops the check, should types be silenced', () => {
  expect(() => outcomeOf(several, complaint.rule)).toThrow('several')
})

it('weighs a problem as its outcome says, as the rule says where it may, as a release asks', () => {
  expect(weigh({ severity: 'warning' }, undefined, false)).toBe('warning')
  expect(weigh({ severity: 'warning', or: ['error'] }, 'error', false)).toBe('error')
  expect(weigh({ severity: 'warning' }, undefined, true)).toBe('warning')
  expect(weigh({ severity: 'warning', strict: 'error' }, undefined, false)).toBe('warning')
  expect(weigh({ severity: 'warning', strict: 'error' }, undefined, true)).toBe('error')
})
