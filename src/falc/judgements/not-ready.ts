import { judgement } from '../rule.ts'

export const notReady = judgement({
  id: 'falc-not-ready',
  title: 'Un texte est prêt pour le groupe de relecture',
  why: 'Le temps du groupe est compté : ce qu’une machine peut voir est corrigé avant.',
  remedy: 'Corrigez les phrases signalées, puis relancez le contrôle.',
  outcomes: { 'falc-not-ready': { severity: 'warning' } },
  applies: 'easy-text',
  good: [{ text: 'Vous avez un droit.' }],
  bad: [
    {
      text:
        'La notification de la décision prise par la commission compétente, qui statue après instruction du dossier, ' +
        'est adressée au demandeur, lequel peut, dans le délai imparti, en solliciter la révision.',
    },
  ],
})
