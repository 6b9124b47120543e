/**
 * Nouns that name an action, and the verb that says it. Written by hand for this field; nouns that
 * are everyday things (« opération », « formation », « traitement ») or names of papers are left out.
 */
export const nominalisations: Readonly<Record<string, string>> = {
  abandon: 'abandonner', abolition: 'supprimer', acceptation: 'accepter', accomplissement: 'faire', accroissement: 'augmenter',
  achèvement: 'finir', acquisition: 'acheter', actualisation: 'mettre à jour', adaptation: 'adapter', adhésion: 's\'inscrire',
  administration: 'donner', admission: 'entrer', affiliation: 's\'inscrire', aggravation: 'devenir plus grave', allongement: 'allonger',
  amélioration: 'améliorer', aménagement: 'changer', annulation: 'annuler', anticipation: 'prévoir', application: 'appliquer',
  appréciation: 'juger', approbation: 'accepter', attribution: 'donner', augmentation: 'augmenter', autorisation: 'avoir le droit',
  cessation: 'arrêter', changement: 'changer', communication: 'donner', comparution: 'aller devant le juge', 
  condamnation: 'condamner', confirmation: 'confirmer', conservation: 'garder', constatation: 'voir', constitution: 'préparer',
  consultation: 'voir', contestation: 'ne pas être d\'accord', convocation: 'demander de venir', création: 'créer',
  déclenchement: 'commencer', délivrance: 'donner', dénonciation: 'dénoncer', dépassement: 'dépasser', dépistage: 'chercher la maladie',
  dépôt: 'déposer', désignation: 'choisir', destruction: 'détruire', détermination: 'décider', détérioration: 'abîmer',
  diminution: 'diminuer', dispensation: 'donner', divulgation: 'dire', élaboration: 'préparer', encaissement: 'recevoir',
  enregistrement: 'noter', évaluation: 'mesurer', évolution: 'changer', examen: 'étudier', exécution: 'faire',
  expiration: 'finir', extension: 'agrandir', facturation: 'faire payer', fixation: 'décider', formulation: 'dire',
  fourniture: 'donner', gestion: 's\'occuper de', identification: 'trouver', indemnisation: 'donner de l\'argent pour réparer',
  indication: 'indiquer', interdiction: 'ne pas avoir le droit', interruption: 'arrêter', justification: 'prouver', limitation: 'limiter',
  maintien: 'garder', modification: 'changer', nomination: 'choisir', notification: 'dire par lettre', obtention: 'avoir',
  octroi: 'donner', organisation: 'organiser', orientation: 'diriger', ouverture: 'ouvrir', participation: 'participer',
  perception: 'recevoir', poursuite: 'continuer', présentation: 'montrer', production: 'donner', prolongation: 'continuer',
  proposition: 'proposer', réalisation: 'faire', réception: 'recevoir', rectification: 'corriger', récupération: 'reprendre',
  réduction: 'baisser', réexamen: 'étudier une nouvelle fois', régularisation: 'mettre en règle', rejet: 'refuser', renouvellement: 'renouveler',
  renseignement: 'demander', renonciation: 'renoncer', réparation: 'réparer', répartition: 'partager', reprise: 'recommencer',
  résiliation: 'arrêter', respect: 'respecter', restitution: 'rendre', retrait: 'retirer', révision: 'changer', revalorisation: 'augmenter',
  rupture: 'arrêter', saisine: 'écrire à', signalement: 'signaler', signature: 'signer', simplification: 'rendre plus simple',
  suppression: 'supprimer', surveillance: 'surveiller', suspension: 'arrêter pour un temps', transmission: 'envoyer',
  utilisation: 'utiliser', validation: 'accepter', vérification: 'vérifier', versement: 'payer',
}
