import { describe, expect, it } from 'vitest'
import { factYaml, soundContent, soundDay } from '../../src/checks/sound-content.ts'
import { libraryFromMemory } from '../../src/library/from-memory.ts'

const texts = (title: string) => `title: ${title}\n    meaning: Sens.\n    why: Pourquoi.\n    next: Suite.`
const words = `
fiche: ame
title: Ai-je droit ?
intro: Quelques questions.
questions:
  - id: ressources
    kind: amount
    unit: €/an
    label: Combien ?
  - id: séjour
    kind: choice
    label: Quel titre ?
    options: [{value: oui, label: Oui}, {value: non, label: Non}]
conditions:
  autorisé: vous avez un titre
  sous le plafond: vous êtes sous {{plafond}}
outcomes:
  - id: autre
    ${texts('Autre')}
  - id: oui
    ${texts('Oui')}
  - id: non
    ${texts('Non')}
withheld:
    ${texts('On ne sait pas')}
`
const rules = `
ressources:
séjour:
plafond: "{{plafond}}"
autorisé: séjour = 'oui'
sous le plafond: ressources <= plafond
résultat:
  variations:
    - si: autorisé
      alors: "'autre'"
    - si: sous le plafond
      alors: "'oui'"
    - sinon: "'non'"
`

function read(
  changes: {
    readonly words?: readonly [string, string]
    readonly rules?: readonly [string, string]
    readonly without?: 'words' | 'rules'
  } = {},
) {
  const change = (text: string, [from, to]: readonly [string, string] = ['', '']) => {
    if (!text.includes(from)) throw new Error(`« ${from} » is not in the example.`)
    return text.replace(from, to)
  }
  const library = libraryFromMemory(
    soundContent({
      files: {
        'facts/plafond.yaml':
          factYaml({ id: 'plafond', value: '10000', unit: 'EUR/year' }) +
          factYaml({ id: 'mot', value: 'un mot', unit: 'text' }),
        'check-ups/essai.yaml': changes.without === 'words' ? null : change(words, changes.words),
        'check-ups/essai.publicodes.yaml': changes.without === 'rules' ? null : change(rules, changes.rules),
      },
    }),
    { today: soundDay },
  )
  return {
    checkUp: library.checkUps.get('essai'),
    problems: library.problems
      .filter(({ file }) => file.includes('check-ups'))
      .map(({ file, line, rule }) => `${file.replace('content/check-ups/', '')}:${line} ${rule}`),
  }
}

describe('reading a check-up', () => {
  it('puts sound words and rules together without a problem', () => {
    const { checkUp, problems } = read()
    expect(problems).toEqual([])
    expect(checkUp).toMatchObject({ id: 'essai', fiche: 'ame', rules: { plafond: '{{plafond}}' } })
  })
  it.each([
    ['a fiche that does not exist', { words: ['fiche: ame', 'fiche: amee'] }, 'essai.yaml:2 check-up-fiche-unknown'],
    [
      'a text that misses a language of the title',
      { words: ['title: Ai-je droit ?', 'title: {fr: Ai-je droit ?, en: Am I?}'] },
      'essai.yaml:4 check-up-language-missing',
    ],
    ['a fact that no text knows', { words: ['sous {{plafond}}', 'sous {{plafonds}}'] }, 'essai.yaml:16 fact-unknown'],
    [
      'a link to no fiche',
      { words: ['intro: Quelques questions.', 'intro: "[Lire](fiche:cs)"'] },
      'essai.yaml:4 link-fiche-unknown',
    ],
    ['a fact that no rule knows', { rules: ['"{{plafond}}"', '"{{plafon}}"'] }, 'essai.publicodes.yaml:4 fact-unknown'],
    [
      'a fact that is no number',
      { rules: ['"{{plafond}}"', '"{{mot}}"'] },
      'essai.publicodes.yaml:4 check-up-fact-text',
    ],
    ['a question that no rule has', { words: ['id: séjour', 'id: sejour'] }, 'essai.yaml:10 check-up-question-unknown'],
    ['a choice with one option', { words: [', {value: non, label: Non}', ''] }, 'essai.yaml:10 check-up-options'],
    [
      'an answer that the question does not offer',
      { rules: ["séjour = 'oui'", "séjour = 'ouii'"] },
      'essai.yaml:13 check-up-option-unknown',
    ],
    [
      'a condition without words',
      { words: ['  autorisé: vous avez un titre\n', ''] },
      'essai.publicodes.yaml:5 check-up-rules',
    ],
    [
      'an outcome without words',
      { rules: ['alors: "\'autre\'"', 'alors: "\'ailleurs\'"'] },
      'essai.publicodes.yaml:7 check-up-rules',
    ],
    [
      'an outcome that the rules never give',
      { rules: ['- sinon: "\'non\'"', '- sinon: "\'oui\'"'] },
      'essai.yaml:28 check-up-outcome-unused',
    ],
    [
      'rules that are not Publicodes',
      { rules: ['ressources <= plafond', 'ressources <= = plafond'] },
      'essai.publicodes.yaml:6 check-up-rules',
    ],
    [
      'a rule that names an unknown rule',
      { rules: ['ressources <= plafond', 'ressource <= plafond'] },
      'essai.publicodes.yaml:6 check-up-rules',
    ],
    [
      'a figure that may end, and nothing to say then',
      { words: [words.slice(words.indexOf('withheld:')), ''] },
      'essai.yaml:17 check-up-withheld-missing',
    ],
    ['a number without a unit', { words: ['    unit: €/an\n', ''] }, 'essai.yaml:6 check-up-unit-missing'],
    ['a unit that nobody works with', { words: ['unit: €/an', 'unit: euros'] }, 'essai.yaml:8 field-value'],
    ['hours compared with euros', { words: ['unit: €/an', 'unit: heure'] }, 'essai.publicodes.yaml:6 check-up-units'],
    [
      'a no that may rest on a figure to confirm, and nothing to say then',
      { words: ['id: non\n', 'id: non\n    refuses: true\n'] },
      'essai.yaml:17 check-up-doubtful-missing',
    ],
    [
      'two answers that nothing tells apart',
      { words: [', {value: non, label: Non}', ', {value: non, label: Non}, {value: perdu, label: Perdu}'] },
      'essai.yaml:13 check-up-answer-idle',
    ],
    [
      'a rule that serves nothing',
      { rules: ['autorisé:', "refusé: séjour = 'non'\nautorisé:"] },
      'essai.publicodes.yaml:5 check-up-rule-unused',
    ],
    [
      'a question that decides nothing',
      { rules: ['- si: autorisé\n      alors: "\'autre\'"\n    ', ''] },
      'essai.yaml:10 check-up-question-idle',
    ],
    ['words without rules', { without: 'rules' }, 'essai.yaml:1 check-up-rules-missing'],
    ['rules without words', { without: 'words' }, 'essai.publicodes.yaml:1 check-up-words-missing'],
    ['a field nobody reads', { words: ['intro:', 'intros:'] }, 'essai.yaml:4 field-unknown'],
  ] as const)('tells %s, at its line', (_, changes, problem) => {
    expect(read(changes).problems).toContain(problem)
  })
})
