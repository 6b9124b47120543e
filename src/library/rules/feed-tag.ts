import { readingRule } from '../reading-rule.ts'

export const feedTag = readingRule({
  id: 'feed-tag',
  title: 'Les nouveautés ont un nom qui dure',
  why: 'Si le nom change, les lecteurs d’un flux reçoivent tout deux fois.',
  remedy: 'Écrivez un nom de domaine à vous, une virgule, et une année où il l’était : exemple.fr,2026.',
  outcomes: {
    'feed-tag': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: { 'site.yaml': 'helpline: sante-info-droits\nfeed_tag: exemple.fr,2026\n' } }],
  bad: [{ files: { 'site.yaml': 'helpline: sante-info-droits\nfeed_tag: exemple\n' } }],
})
