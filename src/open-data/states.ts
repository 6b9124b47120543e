import type { FactOnDay } from '../facts/fact.ts'
import type { Standing, Validation } from '../library/model.ts'

/** What each state of a figure means (`state`), in French, for those who take the data up. */
export const factStates: Readonly<Record<FactOnDay['state'], string>> = {
  current: 'Valable le jour où les fichiers ont été faits.',
  'ending-soon': 'Valable ce jour-là, mais finit dans les semaines qui suivent : voyez « valid_to ».',
  'to-recheck':
    'Rien ne dit qu’il a changé, mais personne ne l’a vu juste depuis longtemps : voyez « last_seen », et dites « à vérifier ».',
  expired: 'Fini. Ne le montrez jamais comme le chiffre du jour : dites jusqu’à quand il valait.',
  unverified: 'Sa source ne suffit pas : dites « à vérifier ».',
  upcoming: 'Pas encore valable : dites à partir de quand.',
}

/** What a text may claim (`standing.kind`). */
export const standings: Readonly<Record<Standing['kind'], string>> = {
  reference: 'Le texte français, d’où viennent les autres.',
  translation:
    'Une traduction : « method » dit par qui (« machine », « human »), « reviewed » qui l’a relue (« null » : personne ; « lapsed » : une relecture d’avant que le texte change), « sync » si elle suit le français.',
  falc: 'Un texte simplifié : « validation » dit si les personnes concernées l’ont relu, « sync » s’il suit le français.',
}

/** What is said of a simplified text (`standing.validation.state`). */
export const validations: Readonly<Record<Validation['state'], string>> = {
  none: 'Aucun groupe ne l’a relu : dites-le.',
  validated: 'Un groupe l’a relu (« group », « people », « on »), et il n’a pas changé depuis.',
  outdated: 'Un groupe l’a relu, mais il a changé depuis : dites-le comme s’il n’était pas relu.',
}
