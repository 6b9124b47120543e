import { fr } from './fr.ts'
import type { TextWords } from './words.ts'

/** Easy French: short sentences, known words. */
export const frFalc: TextWords = {
  ...fr,
  former: (value, until) => `ancien chiffre : ${value}, jusqu'au ${until}`,
  notice: {
    title: 'Attention, ancien chiffre',
    text: (since) => `Un chiffre de cette partie n'est plus juste depuis le ${since}.\nCe chiffre a changé.\nNous ne connaissons pas encore le nouveau chiffre.`,
    who: 'Vous voulez le nouveau chiffre ?\nDemandez à :',
  },
  note: {
    ...fr.note,
    since: (date) => `Premier jour : ${date}`,
    until: (date) => `Dernier jour : ${date}`,
    source: 'Chiffre',
    from: 'Ce chiffre vient de',
    law: 'La loi',
    notChecked: "Une deuxième personne n'a pas encore vérifié ce chiffre",
    oldSource: 'Ce chiffre vient peut-être d’un vieux document',
    unverified: "Ce chiffre n'est pas vérifié",
  },
  notEasy: 'texte plus difficile',
  contact: { ...fr.contact, email: 'E-mail', forWhom: 'C’est pour', accessibility: 'Langues et aides' },
}
