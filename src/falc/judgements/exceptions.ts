import { judgement } from '../rule.ts'

const excepted = (lines: string, text = 'La demande est examinée par le médecin.') =>
  `---\nfalc_exceptions:\n  - ${lines}\n---\n\n# Titre\n\n${text}\n`

export const exceptions = judgement({
  id: 'falc-exceptions',
  title: 'Une exception dit pourquoi, et sert',
  why: 'Sans raison, personne ne pourra en juger plus tard ; sans objet, elle en cacherait une autre demain.',
  remedy: 'Nommez une règle qui existe, donnez la raison en une phrase, retirez l’exception qui ne sert plus.',
  outcomes: {
    'exception-rule': { severity: 'error' },
    'exception-reason': { severity: 'error' },
    'exception-unused': { severity: 'warning' },
  },
  applies: 'easy-text',
  good: [{ text: excepted('{rule: sent-passive, reason: Le groupe préfère cette phrase.}') }],
  bad: [
    { text: excepted('{rule: sent-passif, reason: Le groupe préfère cette phrase.}') },
    { text: excepted('{rule: sent-passive}') },
    { text: excepted('{rule: sent-passive, reason: Le groupe préfère.}', 'Le médecin examine la demande.') },
  ],
})
