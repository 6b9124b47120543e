import { criteria } from '../../evidence/criteria.ts'
import type { Judgement } from '../../evidence/judgement.ts'
import { resultWords } from '../../evidence/result-words.ts'
import { didYouMean } from '../../library/nearest.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'

const known: ReadonlySet<string> = new Set(criteria.map(({ id }) => id))

const judged = (changes: Readonly<Record<string, string>> = {}) => {
  const entry = {
    criterion: '"8.6"',
    result: 'conform',
    on: '2026-11-01',
    by: 'Une personne',
    pages: '[/fr/page/]',
    ...changes,
  }
  return `- {${Object.entries(entry)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')}}\n`
}
const inFile = (text: string) => ({ files: { 'accessibility/judgements.yaml': text } })

export const judgement = contentRule({
  id: 'judgement',
  title: 'Ce qu’une personne a jugé de l’accessibilité se tient',
  why: 'La déclaration d’accessibilité est faite de ces jugements : un faux numéro, une date à venir ou un échec sans raison y ferait dire autre chose que ce qui a été vu.',
  remedy:
    'Recopiez le formulaire de la page « Preuves » : numéro du critère, résultat, date, pages vues, et ce qui ne va pas si le critère n’est pas respecté. Seule la personne qui a jugé écrit ce résultat.',
  outcomes: { judgement: { severity: 'error' } },
  applies: 'library',
  good: [{}, inFile(judged()), inFile(judged({ result: 'not-conform', faults: '["Deux pages ont le même titre."]' }))],
  bad: [
    inFile(judged({ criterion: '"8.66"' })),
    inFile(judged({ on: '2027-01-01' })),
    inFile(judged({ result: 'not-conform' })),
    inFile(judged({ faults: '["Deux pages ont le même titre."]' })),
    inFile(judged() + judged({ on: '2026-11-02' })),
  ],
  *find({ library: { judgements, today } }) {
    const first = new Map<string, Judgement>()
    for (const one of judgements) {
      const before = first.get(one.criterion)
      if (before === undefined) first.set(one.criterion, one)
      for (const fault of faultsOf(one, before, today)) yield { file: one.file, line: one.line, column: 3, ...fault }
    }
  },
})

function* faultsOf(
  { criterion, result, on, faults }: Judgement,
  before: Judgement | undefined,
  today: string,
): Iterable<Pick<Finding, 'message' | 'hint'>> {
  const named = `« ${criterion.slice(0, 40)} »`
  if (!known.has(criterion))
    yield {
      message: `Le critère ${named} n'existe pas dans le RGAA 4.1.2 : ce jugement ne servirait à rien.`,
      hint: didYouMean(criterion, known, 'Écrivez le thème, un point, le numéro, entre guillemets : "8.6".'),
    }
  if (on > today)
    yield {
      message: `Le critère ${named} serait jugé le ${on}, qui n'est pas encore venu.`,
      hint: 'Corrigez la date.',
    }
  if (result === 'not-conform' && faults.length === 0)
    yield {
      message: `Le critère ${named} est noté ${resultWords[result]} sans dire ce qui ne va pas : la déclaration doit le dire.`,
      hint: 'Ajoutez « faults: ["Ce qui ne va pas, et sur quelle page."] ».',
    }
  if (result !== 'not-conform' && faults.length > 0)
    yield {
      message: `Le critère ${named} est noté ${resultWords[result]}, mais des défauts sont écrits : l'un des deux est faux.`,
      hint: 'Écrivez « result: not-conform », ou retirez « faults ».',
    }
  if (before !== undefined)
    yield {
      message: `Le critère ${named} est jugé deux fois (la première à la ligne ${before.line}) : on ne saurait pas lequel croire.`,
      hint: 'Gardez le dernier jugement, et retirez l’autre.',
    }
}
