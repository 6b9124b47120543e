/**
 * The bodies and people that a reader must be able to find, and how each is named. `names` are
 * looked for in both texts; `plain` are names by which a simple text may call it.
 */
export interface Body {
  readonly key: string
  readonly shown: string
  readonly names: readonly string[]
  readonly plain: readonly string[]
}

export const BODIES: readonly Body[] = [
  {
    key: 'cpam',
    shown: 'CPAM',
    names: ['cpam', 'caisse primaire', "caisse primaire d'assurance maladie"],
    plain: ['caisse', 'assurance maladie', 'sécurité sociale'],
  },
  { key: 'msa', shown: 'MSA', names: ['msa', 'mutualité sociale agricole'], plain: [] },
  { key: 'caf', shown: 'CAF', names: ['caf', "caisse d'allocations familiales"], plain: [] },
  {
    key: 'mdph',
    shown: 'MDPH',
    names: ['mdph', 'maison départementale des personnes handicapées', "maison départementale de l'autonomie"],
    plain: [],
  },
  {
    key: 'cdaph',
    shown: 'CDAPH',
    names: ['cdaph', "commission des droits et de l'autonomie"],
    plain: ['mdph', 'maison départementale des personnes handicapées'],
  },
  { key: 'ccas', shown: 'CCAS', names: ['ccas', "centre communal d'action sociale"], plain: ['mairie'] },
  { key: 'france-services', shown: 'France services', names: ['france services'], plain: [] },
  { key: 'mairie', shown: 'mairie', names: ['mairie'], plain: ['ccas'] },
  { key: 'prefecture', shown: 'préfecture', names: ['préfecture', 'préfet'], plain: [] },
  {
    key: 'pass',
    shown: 'PASS',
    names: [
      "permanence d'accès aux soins",
      "permanence d'accès aux soins de santé",
      "permanences d'accès aux soins de santé",
    ],
    plain: ['pass'],
  },
  {
    key: 'defenseur',
    shown: 'Défenseur des droits',
    names: ['défenseur des droits', 'défenseure des droits'],
    plain: ['délégué du défenseur des droits'],
  },
  { key: 'cnil', shown: 'CNIL', names: ['cnil'], plain: [] },
  { key: 'cada', shown: 'CADA', names: ['cada', "commission d'accès aux documents administratifs"], plain: [] },
  { key: 'ars', shown: 'ARS', names: ['ars', 'agence régionale de santé'], plain: [] },
  {
    key: 'cci',
    shown: 'CCI',
    names: ['cci', "commission de conciliation et d'indemnisation"],
    plain: ['commission de conciliation'],
  },
  { key: 'cdu', shown: 'commission des usagers', names: ['cdu', 'commission des usagers'], plain: [] },
  {
    key: 'representants',
    shown: 'représentants des usagers',
    names: ['représentant des usagers', 'représentante des usagers'],
    plain: ['représentant', 'représentants des malades'],
  },
  {
    key: 'cra',
    shown: 'commission de recours amiable',
    names: ['cra', 'commission de recours amiable'],
    plain: ['commission de recours'],
  },
  {
    key: 'cmra',
    shown: 'commission médicale de recours amiable',
    names: ['cmra', 'commission médicale de recours amiable'],
    plain: ['commission médicale'],
  },
  {
    key: 'court',
    shown: 'tribunal',
    names: ['tribunal', 'tribunal judiciaire', 'tribunal administratif', 'pôle social'],
    plain: ['juge'],
  },
  { key: 'judge', shown: 'juge', names: ['juge', 'juge des tutelles'], plain: ['tribunal'] },
  { key: 'police', shown: 'police', names: ['police', 'gendarmerie', 'commissariat'], plain: [] },
  {
    key: 'prosecutor',
    shown: 'procureur',
    names: ['procureur', 'procureur de la république'],
    plain: ['police', 'justice'],
  },
  { key: 'mediator', shown: 'médiateur', names: ['médiateur', 'médiation'], plain: [] },
  {
    key: 'ordre',
    shown: 'ordre des médecins',
    names: ['ordre des médecins', "conseil de l'ordre", 'ordre professionnel', 'ordre du professionnel'],
    plain: ['ordre'],
  },
  { key: 'samu', shown: 'SAMU', names: ['samu'], plain: [] },
  {
    key: 'social-worker',
    shown: 'assistant social',
    names: ['assistant social', 'assistante sociale', 'service social', 'travailleur social'],
    plain: ['assistant de service social'],
  },
  { key: 'lawyer', shown: 'avocat', names: ['avocat'], plain: [] },
  { key: 'employer', shown: 'employeur', names: ['employeur'], plain: ['patron', 'chef'] },
  {
    key: 'doctor-adviser',
    shown: 'médecin-conseil',
    names: ['médecin-conseil', 'médecin conseil', 'service médical', 'contrôle médical'],
    plain: ['médecin de la caisse', "médecin de l'assurance maladie"],
  },
  { key: 'work-doctor', shown: 'médecin du travail', names: ['médecin du travail', 'médecine du travail'], plain: [] },
  { key: 'own-doctor', shown: 'médecin traitant', names: ['médecin traitant'], plain: ['votre médecin', 'médecin'] },
  { key: 'pharmacy', shown: 'pharmacie', names: ['pharmacie', 'pharmacien'], plain: [] },
  { key: 'union', shown: 'association', names: ['association', 'association agréée'], plain: [] },
  {
    key: 'dac',
    shown: "dispositif d'appui à la coordination",
    names: ['dac', "dispositif d'appui à la coordination"],
    plain: [],
  },
  {
    key: 'law-point',
    shown: 'point-justice',
    names: [
      'point-justice',
      'point justice',
      'maison de justice',
      'maison de justice et du droit',
      'maison de la justice et du droit',
    ],
    plain: [],
  },
]
