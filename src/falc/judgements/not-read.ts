import { judgement } from '../rule.ts'

export const notRead = judgement({
  id: 'markdown-not-read',
  title: 'La mise en forme d’un texte peut être lue',
  why: 'Personne n’écrit ainsi à la main : le texte est sans doute abîmé, et le lire prendrait des heures.',
  remedy: 'Corrigez la ligne indiquée, puis relancez le contrôle.',
  outcomes: { 'markdown-not-read': { severity: 'warning' } },
  applies: 'easy-text',
  good: [{ text: 'Vous avez **un droit**.' }],
  bad: [{ text: `# Titre\n\n${'*a'.repeat(2_001)}` }],
})
