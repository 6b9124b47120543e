/** Abbreviations and what they stand for. Keys: lower case, without the last full stop. */
export const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries({
  'adr': 'adresse', 'al': 'alinéa', 'appt': 'appartement', 'art': 'article', 'av': 'avenue', 'bât': 'bâtiment', 'bd': 'boulevard', 'bld': 'boulevard',
  'c.-à-d': 'c\'est-à-dire', 'c-à-d': 'c\'est-à-dire', 'cad': 'c\'est-à-dire', 'càd': 'c\'est-à-dire', 'cf': 'voir', 'chap': 'chapitre', 'coord': 'téléphone',
  'dép': 'département', 'dr': 'docteur', 'env': 'environ', 'etc': 'et d\'autres choses', 'ets': 'établissements', 'ex': 'exemple', 'fig': 'image', 'hab': 'habitants',
  'hosto': 'hôpital', 'i.e': 'c\'est-à-dire', 'ie': 'c\'est-à-dire', 'm': 'monsieur', 'max': 'au plus', 'me': 'maître', 'min': 'au moins', 'mlle': 'mademoiselle', 'mm': 'messieurs',
  'mme': 'madame', 'mmes': 'mesdames', 'mr': 'monsieur', 'n.b': 'attention', 'nb': 'attention', 'p': 'page', 'p.ex': 'par exemple', 'pb': 'problème', 'pp': 'pages', 'pr': 'professeur',
  'qqch': 'quelque chose', 'qqn': 'quelqu\'un', 'qques': 'quelques', 'rdc': 'rez-de-chaussée', 'rdv': 'rendez-vous', 'rv': 'rendez-vous', 'réf': 'référence', 'sec': 'secondes',
  'sécu': 'Sécurité sociale', 'ste': 'sainte', 'stp': 's\'il te plaît', 'svp': 's\'il vous plaît', 'tél': 'téléphone', 'ttc': 'taxes comprises', 'tva': 'taxe', 'vol': 'tome',
  'janv': 'janvier', 'févr': 'février', 'fév': 'février', 'avr': 'avril', 'juil': 'juillet', 'sept': 'septembre', 'oct': 'octobre', 'nov': 'novembre', 'déc': 'décembre',
}))

/** These need no full stop to be abbreviations. */
export const alwaysAbbreviated: ReadonlySet<string> = new Set([
  'appt', 'bld', 'cad', 'càd', 'c-à-d', 'etc', 'ie', 'mlle', 'mm', 'mme', 'mmes', 'mr', 'qqch', 'qqn', 'qques', 'rdc', 'rdv', 'stp', 'svp', 'tél',
])
