import { soundOfFrench } from './french-sound.ts'
import type { SearchLanguage } from './language.ts'
import { synonymTable, wordSet } from './language.ts'

const ELISION = /\b(?:jusqu|lorsqu|puisqu|quoiqu|qu|[cdjlmnst])'(?=\w)/g
/** « je n'ai pas de papiers » is « sans papiers »; « il veut pas me voir » is a refusal. */
const WITHOUT = /\bpas (?:de |d')|\b(?:plus de|ni|aucune?s?|pas les|pas mes) (?=papiers?\b)/g
/** Residence papers, however spelt, not papers to bring: one word, so that the two are not mistaken for each other. */
const WITHOUT_PAPERS = /\bsans?[ -]*(?:les |mes |aucun |de |titre ni )?papi(?:er|e)s?\b(?!s? identite)/g
const UNWILLING = /\b(?:veut|veulent|voulait|a voulu|ont voulu) (?:pas|plus)\b/g
const ORDINAL = /\b([123]) ?(?:ere|er|ieme|eme|e|nde|nd)\b/g
const ORDINALS: Readonly<Record<string, string>> = { 1: 'premier', 2: 'deuxieme', 3: 'troisieme' }

function rewrite(folded: string): string {
  return folded
    .replace(WITHOUT, 'sans ')
    .replace(UNWILLING, 'refuse')
    .replace(ELISION, '')
    .replace(WITHOUT_PAPERS, 'sanspapiers')
    .replace(ORDINAL, (whole, digit: string) => ORDINALS[digit] ?? whole)
    .replace(/\bse[cg]onde?\b/g, 'deuxieme')
    .replace(/\b(?:100|cent) ?(?:pour ?cent|pourcent)\b/g, '100%')
    .replace(/(\d) %/g, '$1%')
}

/** Plural, feminine and the commonest verb endings, on words without accents; short words stay whole. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let root = word
  if (root.length > 4) root = root.replace(/aux$/, 'al').replace(/eux$/, 'eu')
  root = root.replace(/[sx]$/, '')
  if (root.length > 6) root = root.replace(/(?:ements?|ations?|ateurs?|atrices?)$/, '')
  if (root.length > 5) root = root.replace(/(?:euse|eur|ere|er|ez|ee|ent|ant|ante|if|ive)$/, '')
  root = root.replace(/(...)[ei]$/, '$1')
  return root.replace(/(\p{L})\1$/u, '$1')
}

/** French. */
export const french: SearchLanguage = {
  rewrite,
  stem,
  unglue: (word) => word.replace(/^(?:qu|[ldjmtsnc])(?=[aeiouyh])/, ''),
  sound: soundOfFrench,
  stopWords: wordSet(`
    a ai aie ait au aux avec avez avons avoir c ca ce ceci cela ces cet cette ceux chez combien comme comment d dans de des
    dois doit doivent du elle elles en encore es est et etait etaient ete etes etre eu faire fais fait faut faudrait font fut
    il ils j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni nos notre nous on ont ou par parce pas
    peut peuvent peux plus pour pourquoi pourrais puis puisje qu quand que quel quelle quelles quels qui quoi s sa
    savoir se sera serai ses si soi soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une va vais vas
    vers veut veux voudrais vos votre vous vont y lorsque puisque quoique jusque estce droit droits etes-vous bonjour merci svp
    trop tellement vraiment lorsqu si jamais chose choses trouver
    afin ainsi alors apres aussi avant car celui celle deja depuis donc dont entre quelque quelques rien aujourd hui suis jsuis chui
  `),
  synonyms: synonymTable(`
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
    refuse refuser refusent refusee = refus
    virer licencie = licenciement
    pauvre pauvres pauvrete = ressources gratuit
  `),
}
