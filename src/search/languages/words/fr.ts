import type { EverydayWords } from '../everyday.ts'

/** French. */
export const frenchWords: EverydayWords = {
  stopWords: `
    a ai aie ait au aux avec avez avons avoir c ca ce ceci cela ces cet cette ceux chez combien comme comment d dans de des
    dois doit doivent du elle elles en encore es est et etait etaient ete etes etre eu faire fais fait faut faudrait font fut
    il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas
    peut peuvent peux plus pour pourquoi pourrais puis puisje qu quand que quel quelle quelles quels qui quoi s sa
    savoir se sera serai ses si soi soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une va vais vas
    vers veut veux voudrais vos votre vous vont y lorsque puisque quoique jusque estce droit droits etes-vous bonjour merci svp
    trop tellement vraiment lorsqu si jamais chose choses trouver
    afin ainsi alors apres aussi avant car celui celle deja depuis donc dont entre quelque quelques rien aujourd hui suis jsuis chui
  `,
  synonyms: `
    docteur docteurs toubib toubibs doc generaliste = medecin
    doctoresse = medecin
    hosto clinique = hopital
    secu cpam = assurance maladie
    medoc medocs cachets cachet pilules comprimes = medicament
    fric sous thunes argent cher prix tarif couter coute coutent = payer cout
    gratos gratuitement = gratuit
    boulot taf job emploi bosser = travail
    papiers papelards documents = papiers document
    visio webcam skype = video
    cmu cmuc c2s = css
    clandestin clandestine irregulier irreguliere = sanspapiers
    psy psychiatre psychiatrique psychiatrie = psychiatrie psychiatrique
    dentaire dents dent dentier = dentiste dentaire
    rdv rendezvous = rendez vous
    bebe nourrisson gosse gamin = enfant
    plainte plaindre porter = reclamation
    traducteur traduire traduction = interprete
    ordi pc = ordinateur
    hospitalise = hopital
    copain copine ami amie soeur frere = proche
    refuse refuser refusent refusee = refus
    virer licencie = licenciement
    pauvre pauvres pauvrete = ressources gratuit
  `,
  asking: {
    letter: 'lettre lettres modele modeles courrier formulaire',
    'check-up': 'verifier verification simulateur simulation simuler test tester calculer calcul eligible',
    word: 'definition definir signifie signification veut dire sens mot explication',
    contact: 'numero numeros telephone tel appeler joindre contact contacter coordonnees mail',
  },
}
