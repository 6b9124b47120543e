/** The works that the rules stand on, as named on the rules' pages. */

export const RLS = 'Référentiel de rédaction en langage simplifié (État français, 2017)'
export const INCLUSION_EUROPE = 'L’information pour tous (Inclusion Europe et Unapei, 2009)'
export const EVAM = 'Guide FALC de l’établissement vaudois d’accueil des migrants'
export const COGA =
  'Rendre un contenu utilisable par les personnes qui ont des troubles cognitifs ou d’apprentissage (W3C, en anglais)'
export const CANADA = 'Norme canadienne CAN-ASC-3.1 sur le langage clair'
export const LEICHTE_SPRACHE = 'Règles « Leichte Sprache » de LanguageTool'
export const LOGO = 'Conditions d’usage du logo européen « Facile à lire » (Inclusion Europe)'
export const MEASURED = 'Mesures faites sur des textes FALC relus par des personnes concernées'
