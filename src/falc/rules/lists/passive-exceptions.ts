/** Participles after « être » that are not a passive: verbs of movement and change, and states. */

/** Verbs whose compound past takes « être ». */
export const movingVerbs: ReadonlySet<string> = new Set([
  'aller', 'arriver', 'advenir', 'décéder', 'demeurer', 'descendre', 'devenir', 'entrer', 'intervenir', 'monter', 'mourir', 'naître', 'partir', 'parvenir', 'passer', 'provenir',
  'redevenir', 'rentrer', 'repartir', 'rester', 'ressortir', 'retomber', 'retourner', 'revenir', 'sortir', 'survenir', 'tomber', 'venir', 'échoir', 'éclore', 'apparaître',
])

/** Participles that describe a state, like adjectives: « la porte est fermée ». */
export const stateVerbs: ReadonlySet<string> = new Set([
  'abandonner', 'abîmer', 'accompagner', 'adapter', 'affilier', 'âger', 'agiter', 'amener', 'appeler', 'assurer', 'attacher', 'atteindre', 'autoriser', 'baser', 'blesser', 'bloquer', 'boucher', 'casser', 'charger', 'composer', 'comprendre', 'compliquer', 'concerner', 'connaître', 'constituer',
  'convaincre', 'coucher', 'couvrir', 'dater', 'déchirer', 'décider', 'dédier', 'décourager', 'déprimer', 'désoler', 'destiner', 'déterminer', 'développer', 'dévouer', 'devoir', 'diplômer', 'disposer', 'diviser', 'divorcer', 'domicilier', 'doter', 'douer', 'effrayer', 'élever', 'éloigner', 'embarrasser', 'employer', 'endormir', 'engager', 'enrhumer', 'entourer', 'épuiser', 'équiper', 'établir',
  'étonner', 'exposer', 'fâcher', 'fatiguer', 'fermer', 'fiancer', 'fixer', 'forcer', 'former', 'garer', 'gêner', 'gratuire', 'habiller', 'habituer', 'handicaper', 'hospitaliser', 'indiquer', 'informer', 'inquiéter', 'inscrire', 'installer', 'interdire', 'intéresser', 'isoler', 'lier', 'limiter', 'loger', 'marier', 'mouiller', 'motiver', 'obliger', 'occuper', 'opposer', 'ordonner', 'organiser', 'ouvrir', 'pacser', 'perdre',
  'permettre', 'placer', 'poser', 'posséder', 'pousser', 'préparer', 'presser', 'prévoir', 'priver', 'privilégier', 'protéger', 'qualifier', 'ravir', 'recommander', 'relier', 'remplir', 'réputer', 'réserver', 'respecter', 'réunir', 'révolter', 'satisfaire', 'séparer', 'situer', 'soigner', 'spécialiser', 'surprendre', 'suspendre', 'tenir', 'terminer', 'toucher', 'tourner', 'trouver', 'usager', 'user', 'varier', 'vider', 'voir', 'vouloir', 'écrire', 'élire', 'éteindre', 'finir', 'guérir', 'mettre', 'faire', 'dire', 'noter', 'marquer',
  'abattre', 'accabler', 'agacer', 'amuser', 'bouleverser', 'choquer', 'contraster', 'conventionner', 'déconventionner', 'combler', 'consterner', 'crisper', 'décevoir', 'dégoûter', 'désorienter', 'cirer', 'foutre', 'persuader', 'polluer', 'regrouper', 'dépasser', 'émouvoir', 'enchanter', 'énerver', 'épater', 'gâter', 'impressionner', 'oranger', 'paniquer', 'parer', 'passionner', 'peiner', 'rassurer', 'soulager', 'stresser', 'tracasser', 'traumatiser', 'troubler', 'vexer',
])
