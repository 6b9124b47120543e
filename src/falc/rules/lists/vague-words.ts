/** Words that stand for several things, with more exact ones. Singular and plural. */
export const vagueWords: Readonly<Record<string, readonly string[]>> = {
  papier: ['formulaire', 'preuve', 'ordonnance', 'carte'],
  papiers: ['formulaires', 'preuves', 'ordonnances', 'cartes'],
  document: ['formulaire', 'lettre', 'dossier'],
  documents: ['formulaires', 'lettres', 'dossiers'],
  démarche: ['demande', 'rendez-vous', 'lettre'],
  démarches: ['demandes', 'rendez-vous', 'lettres'],
  service: ['bureau', 'guichet', 'équipe'],
  services: ['bureaux', 'guichets', 'équipes'],
}
