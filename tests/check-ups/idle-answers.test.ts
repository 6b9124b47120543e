import { describe, expect, it } from 'vitest'
import type { Question, RuleBody } from '../../src/check-ups/check-up.ts'
import { idleAnswers } from '../../src/check-ups/idle-answers.ts'

const question = (id: string, ...values: readonly string[]): Question => ({
  id,
  kind: values.length === 0 ? 'amount' : 'choice',
  unit: values.length === 0 ? '€' : null,
  most: null,
  label: id,
  help: null,
  options: values.map((value) => ({ value, label: value })),
})
const outcome = (id: string, ...rules: readonly string[]) => ({
  id,
  refuses: false,
  title: id,
  meaning: id,
  why: id,
  next: id,
  amounts: rules.map((rule) => ({ rule, label: rule })),
})

function idle(rules: Readonly<Record<string, RuleBody>>, questions: readonly Question[], sums: readonly string[] = []) {
  const all = { ...Object.fromEntries(questions.map(({ id }) => [id, null])), ...rules }
  return idleAnswers({ rules: all, questions, outcomes: [outcome('oui', ...sums), outcome('non')] }).map(
    ({ question: id, options }) => `${id}: ${options.join(' = ')}`,
  )
}
const chosen = (si: RuleBody): RuleBody => ({ variations: [{ si, alors: "'oui'" }, { sinon: "'non'" }] })
const titre = question('titre', 'valable', 'fini', 'aucun')

describe('two answers that nothing tells apart', () => {
  it.each([
    ['no rule names either', { résultat: chosen("titre = 'valable'") }, ['titre: fini = aucun']],
    [
      'the only rule takes both',
      { perdu: { 'une de ces conditions': ["titre = 'fini'", "titre = 'aucun'"] }, résultat: chosen('perdu') },
      ['titre: fini = aucun'],
    ],
    [
      'two rules name them, and give the same outcome',
      {
        a: "titre = 'fini'",
        b: "titre = 'aucun'",
        résultat: { variations: [{ si: 'a', alors: "'non'" }, { si: 'b', alors: "'non'" }, { sinon: "'oui'" }] },
      },
      ['titre: fini = aucun'],
    ],
    [
      'the rule that tells them apart serves nothing',
      { seul: "titre = 'fini'", résultat: chosen("titre != 'valable'") },
      ['titre: fini = aucun'],
    ],
  ] as const)('are found when %s', (_, rules, found) => {
    expect(idle(rules, [titre])).toEqual(found)
  })

  it('are found however the other answers fall: three where one would do', () => {
    const rules = {
      'sans titre': "titre != 'valable'",
      pauvre: 'ressources <= 100 €',
      résultat: chosen({ 'toutes ces conditions': ['sans titre', 'pauvre'] }),
    }
    expect(idle(rules, [titre, question('ressources')])).toEqual(['titre: fini = aucun'])
  })

  it.each([
    [
      'the result',
      {
        fini: "titre = 'fini'",
        aucun: "titre = 'aucun'",
        résultat: {
          variations: [
            { si: 'fini', alors: "'oui'" },
            { si: { 'toutes ces conditions': ['aucun', 'pauvre'] }, alors: "'oui'" },
            { sinon: "'non'" },
          ],
        },
        pauvre: 'ressources <= 100 €',
      },
      [],
    ],
    [
      'a sum only',
      {
        'à payer': { variations: [{ si: "titre = 'fini'", alors: '0 €' }, { sinon: 'ressources' }] },
        résultat: chosen("titre = 'valable'"),
      },
      ['à payer'],
    ],
  ] as const)('are not found where one changes %s', (_, rules, sums) => {
    expect(idle(rules, [titre, question('ressources')], sums)).toEqual([])
  })

  it('are not looked for between numbers, nor mistaken for a text that holds a question’s name', () => {
    const rules = {
      'titre fini': "titre = 'fini'",
      résultat: {
        variations: [
          { si: 'titre fini', alors: "'oui'" },
          { si: "titre = 'aucun'", alors: "'titre fini'" },
          { sinon: "'non'" },
        ],
      },
    }
    expect(idle(rules, [titre, question('ressources')])).toEqual([])
  })
})
