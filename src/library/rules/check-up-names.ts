import { readingRule } from '../reading-rule.ts'
import { checkUpFiles } from './support/sound-check-up.ts'

export const checkUpNames = readingRule({
  id: 'check-up-names',
  title: 'Une vérification nomme ce qui existe',
  why: 'Le lecteur verrait un trou dans la phrase, ou changerait de langue au milieu.',
  remedy: 'Corrigez le nom, ou ajoutez-le aux données ; écrivez chaque texte dans les langues du titre.',
  outcomes: {
    'check-up-fiche-unknown': { severity: 'error' },
    'check-up-language-missing': { severity: 'error' },
    'fact-unknown': { severity: 'error' },
    'contact-unknown': { severity: 'error' },
    'letter-unknown': { severity: 'error' },
    'term-unknown': { severity: 'error' },
    'law-unknown': { severity: 'error' },
    'link-fiche-unknown': { severity: 'error' },
  },
  applies: 'files',
  good: [{ files: checkUpFiles() }],
  bad: [
    { files: checkUpFiles({ words: ['fiche: ame', 'fiche: amee'] }) },
    { files: checkUpFiles({ words: ['title: Ai-je droit ?', 'title: {fr: Ai-je droit ?, en: Am I entitled?}'] }) },
    { files: checkUpFiles({ words: ['intro: Une question.', 'intro: "{{ame.durations}}"'] }) },
    { files: checkUpFiles({ words: ['intro: Une question.', 'intro: "{{contact:sante-info-droit}}"'] }) },
    { files: checkUpFiles({ words: ['intro: Une question.', 'intro: "{{letter:plainte}}"'] }) },
    { files: checkUpFiles({ words: ['intro: Une question.', 'intro: "{{term:aldd}}"'] }) },
    { files: checkUpFiles({ words: ['intro: Une question.', 'intro: "{{law:csp.L1110-33}}"'] }) },
    { files: checkUpFiles({ words: ['intro: Une question.', 'intro: "[La suite](fiche:amee)"'] }) },
  ],
})
