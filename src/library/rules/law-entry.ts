import { readingRule } from '../reading-rule.ts'

const codes = '- {id: csp, name: Code de la santé publique, legifrance: null}\n'
const article =
  '- {num: L1110-3, title: Refus de soins, gives: Un soignant ne peut pas refuser., version: 2022-03-04, until: null, ' +
  'as_of: 2026-03-21, source: {publisher: Légifrance, title: Code, url: null, consulted: 2026-03}, url: null, ' +
  'hash: "0123456789ab"}\n'

export const lawEntry = readingRule({
  id: 'law-entry',
  title: 'Un article est écrit comme au code',
  why: 'Sous un autre numéro, personne ne retrouve l’article, et rien ne le surveille.',
  remedy: 'Écrivez le numéro sans point ni espace : L1110-3.',
  outcomes: {
    'law-number': { severity: 'error' },
    'law-code-unknown': { severity: 'error' },
  },
  applies: 'files',
  good: [{}],
  bad: [
    { files: { 'law/codes.yaml': codes, 'law/csp.yaml': article.replace('L1110-3', 'L. 1110-3') } },
    { files: { 'law/codes.yaml': codes, 'law/cspp.yaml': article } },
  ],
})
