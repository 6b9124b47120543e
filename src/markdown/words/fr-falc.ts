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
  law: {
    ...fr.law,
    since: (date) => `premier jour : ${date}`,
    until: (date) => `dernier jour : ${date}`,
    ended: (date) => `ce texte ne compte plus depuis le ${date}`,
    changed: 'la loi a changé depuis, nous devons relire cette page',
    dates: 'Voici les articles de loi de cette page.\nLa date est le premier jour du texte que nous avons lu.',
    oldCopy: (date) => `Nous avons lu une copie du ${date}.\nLa loi a peut-être changé.\nVous pouvez lire la loi d'aujourd'hui sur le site Légifrance.`,
  },
  notEasy: 'texte plus difficile',
  contact: { ...fr.contact, email: 'E-mail', forWhom: 'C’est pour', accessibility: 'Langues et aides' },
}
