import { bindFacts } from '../../check-ups/bind-facts.ts'
import { caseFigures } from '../../check-ups/case-figures.ts'
import type { CheckUp } from '../../check-ups/check-up.ts'
import type { Asker } from '../../check-ups/next-step.ts'
import { startCheckUp } from '../../check-ups/next-step.ts'
import { outcomeRules } from '../../check-ups/outcome-rules.ts'
import type { CaseFault } from '../../check-ups/try-case.ts'
import { tryCase } from '../../check-ups/try-case.ts'
import type { CaseBook, WorkedCase } from '../../check-ups/worked-case.ts'
import type { Library } from '../../library/model.ts'
import { didYouMean } from '../../library/nearest.ts'
import { checkUpFiles } from '../../library/rules/support/sound-check-up.ts'
import type { Finding } from '../rule.ts'
import { contentRule } from '../rule.ts'

const changed = (...cases: readonly [string, string]) => ({ files: checkUpFiles({ cases }) })

/**
 * The cases worked by hand from the law, tried at every check: a rule that says otherwise than the law is seen before
 * it is published.
 */
export const checkUpCase = contentRule({
  id: 'check-up-case',
  title: 'Les cas faits à la main disent comme les règles',
  why: 'Une règle de vérification qui se trompe fait renoncer une personne à un droit. Les cas sont faits d’après la loi, sans l’ordinateur : ils le voient.',
  remedy: 'Relisez le texte de loi, puis corrigez la règle ou le cas.',
  outcomes: { 'check-up-case': { severity: 'error' }, 'check-up-case-missing': { severity: 'warning' } },
  applies: 'library',
  good: [{ files: checkUpFiles() }],
  bad: [
    changed('outcome: au-dessus', 'outcome: oui'),
    changed('ressources: 10000', 'ressources: 10000.01'),
    changed('{titre: non, ressources: 10001}', '{titre: non}'),
    changed('answers: {titre: oui}', 'answers: {titre: oui, ressources: 1}'),
    changed('answers: {titre: oui}', 'answers: {titre: oiu}'),
    changed('{plafond: 10000}', '{}'),
    changed('outcome: autre, law: [css.L160-1]', 'outcome: autres, law: [css.L160-1]'),
    changed(
      '  - {title: Avec un titre, answers: {titre: oui}, outcome: autre, law: [css.L160-1], because: Il a mieux.}\n',
      '',
    ),
    {
      files: {
        'check-ups/cases/autre.yaml':
          'cases: [{title: Un cas, answers: {}, outcome: oui, source: Un décret, because: Pour voir.}]\n',
      },
    },
  ],
  *find({ library }) {
    for (const book of library.caseBooks.values()) {
      const checkUp = library.checkUps.get(book.id)
      if (checkUp !== undefined) yield* findIn(book, checkUp, library)
      else if (!library.problems.some(({ file }) => file.includes(`check-ups/${book.id}.`))) {
        yield {
          file: book.file,
          line: 1,
          column: 1,
          message: `Ces cas ne sont ceux d'aucune vérification : rien ne les essaie.`,
          hint: didYouMean(book.id, library.checkUps.keys(), 'Donnez à ce fichier le nom de sa vérification.'),
        }
      }
    }
    for (const checkUp of library.checkUps.values()) yield* uncovered(checkUp, library)
  },
})

/** The outcomes that no case leads to: nobody has worked them out by hand. */
function* uncovered(
  { id, file, outcomes }: CheckUp,
  { caseBooks }: Library,
): Iterable<Finding<'check-up-case-missing'>> {
  const led = new Set(caseBooks.get(id)?.cases.map(({ outcome }) => outcome))
  const alone = outcomes.filter((outcome) => !led.has(outcome.id))
  if (alone.length === 0) return
  yield {
    file,
    line: 1,
    column: 1,
    rule: 'check-up-case-missing',
    message: `Aucun cas fait à la main ne mène à : ${alone.map((outcome) => outcome.id).join(', ')}. Personne n'a vérifié ces réponses sur la loi.`,
    hint: `Ajoutez un cas pour chacune dans « check-ups/cases/${id}.yaml ».`,
  }
}

function* findIn(book: CaseBook, checkUp: CheckUp, library: Library): Iterable<Finding> {
  const askers = new Map<string, Asker>()
  for (const one of book.cases) {
    const at = { file: book.file, line: one.line, column: 1 }
    const misnamed = nameFault(one, checkUp)
    if (misnamed !== null) {
      yield { ...at, ...misnamed }
      continue
    }
    const figures = JSON.stringify([one.unverified, one.unknown])
    try {
      const ask =
        askers.get(figures) ??
        startCheckUp(
          bindFacts(checkUp.rules, caseFigures(book, one, library.facts)),
          checkUp.questions,
          outcomeRules(checkUp),
        )
      askers.set(figures, ask)
      for (const fault of tryCase(ask, one)) yield { ...at, ...explain(fault, one, checkUp) }
    } catch (error) {
      yield {
        ...at,
        message: `Le cas « ${one.title} » ne peut pas être essayé. ${error instanceof Error ? error.message : ''}`,
        hint: 'Donnez dans « figures » un chiffre rond à chaque fait des règles : le cas ne dépend alors d’aucun vrai chiffre.',
      }
    }
  }
}

function nameFault(
  { title, answers, outcome }: WorkedCase,
  { questions, outcomes }: CheckUp,
): Pick<Finding, 'message' | 'hint'> | null {
  const ends = [...outcomes.map(({ id }) => id), 'doubtful', 'withheld']
  if (!ends.includes(outcome))
    return {
      message: `Le cas « ${title} » attend la réponse « ${outcome} », qui n'existe pas.`,
      hint: didYouMean(outcome, ends, `Réponses possibles : ${ends.join(', ')}.`),
    }
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.find((one) => one.id === id)
    if (question === undefined)
      return {
        message: `Le cas « ${title} » répond à « ${id} », qui n'est pas une question.`,
        hint: didYouMean(
          id,
          questions.map((one) => one.id),
          'Corrigez le nom.',
        ),
      }
    const options = question.options.map(({ value }) => value)
    if (question.kind === 'choice' ? options.includes(String(answer)) : typeof answer === 'number') continue
    return {
      message: `Le cas « ${title} » répond « ${answer} » à « ${id} », qui attend ${question.kind === 'choice' ? 'une de ses réponses' : 'un nombre'}.`,
      hint: didYouMean(
        String(answer),
        options,
        options.length > 0 ? `Réponses possibles : ${options.join(', ')}.` : 'Écrivez un nombre, sans guillemets.',
      ),
    }
  }
  return null
}

function explain(
  fault: CaseFault,
  { title, outcome, sums, law, because }: WorkedCase,
  { file }: CheckUp,
): Pick<Finding, 'message' | 'hint'> {
  const from = `« ${title} » (${law.join(', ') || 'texte cité'})`
  const hint = `Relisez le texte, puis corrigez la règle (${file.replace(/\.yaml$/, '.publicodes.yaml')}), ou le cas : « ${because} ».`
  switch (fault.kind) {
    case 'other-outcome':
      return {
        message: `Le cas ${from} attend « ${outcome} » et la vérification dit « ${fault.said} » : une personne serait mal renseignée.`,
        hint,
      }
    case 'other-sum':
      return {
        message: `Le cas ${from} attend ${sums[fault.rule] ?? 'aucune somme'} pour « ${fault.rule} » et la vérification dit ${fault.said ?? 'aucune somme'}.`,
        hint,
      }
    case 'not-answered':
      return {
        message: `Le cas ${from} ne répond pas à « ${fault.question} », que la vérification demande.`,
        hint: 'Ajoutez la réponse, ou corrigez la règle qui pose cette question pour rien.',
      }
    case 'not-asked':
      return {
        message: `Le cas ${from} répond à « ${fault.questions.join(' », « ')} », que la vérification ne demande pas.`,
        hint: 'Retirez la réponse, ou corrigez la règle qui devrait en tenir compte.',
      }
  }
}
