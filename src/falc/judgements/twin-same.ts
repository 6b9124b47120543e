import { judgement } from '../rule.ts'

const part = (text: string, id = 'quoi') => `## Titre {#${id}}\n\n${text}\n`

export const twinSame = judgement({
  id: 'twin-same',
  title: 'La version facile à lire donne les mêmes droits',
  why: 'Un chiffre, un contact ou un délai perdu en route, et son lecteur a moins de droits en main.',
  remedy: 'Dites la même chose, dans la même partie, avec une phrase simple.',
  outcomes: {
    'twin-lost': { severity: 'error', or: ['warning', 'info'] },
    'twin-moved': { severity: 'info' },
    'twin-added': { severity: 'warning', or: ['info'] },
    'twin-steps': { severity: 'info', or: ['warning'] },
    'twin-prohibitions': { severity: 'warning' },
  },
  applies: 'twins',
  good: [{ standard: part('Vous avez {{ame.duration}}.'), text: part('Vous avez {{ame.duration}}.') }],
  bad: [
    { standard: part('Vous avez {{ame.duration}}.'), text: part('Vous avez du temps.') },
    {
      standard: part('Vous avez {{ame.duration}}.') + part('Voici.', 'suite'),
      text: part('Vous avez du temps.') + part('Vous avez {{ame.duration}}.', 'suite'),
    },
    { standard: part('Vous avez du temps.'), text: part('Vous avez {{ame.duration}}.') },
    {
      standard: part('1. Écrivez une lettre.\n2. Gardez une copie.\n3. Envoyez la lettre.\n4. Attendez la réponse.'),
      text: part('Écrivez une lettre.'),
    },
    { standard: part('Il est interdit de vous demander de l’argent.'), text: part('Venez au bureau.') },
  ],
})
