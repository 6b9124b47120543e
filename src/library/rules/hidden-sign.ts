import { readingRule } from '../reading-rule.ts'

export const hiddenSign = readingRule({
  id: 'hidden-sign',
  title: 'Tout ce qui est écrit se voit',
  why: 'Un signe caché trompe qui relit : le texte publié n’est pas celui que l’on a vu.',
  remedy: 'Effacez le signe à l’endroit indiqué, ou retapez le mot.',
  outcomes: {
    'sign-of-control': { severity: 'error' },
    'sign-of-direction': { severity: 'error' },
    'sign-without-width': { severity: 'error' },
  },
  applies: 'files',
  good: [{ text: 'Une espace&nbsp;: 8 €, « oui ». العربية &lrm;' }],
  bad: [{ text: 'La carte&#1; vitale.' }, { text: 'Payez &#x202E;8 €.' }, { text: 'La cais&#x200B;se.' }],
})
