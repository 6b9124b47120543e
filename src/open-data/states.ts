import type { Confidence, FactOnDay, Unit } from '../facts/fact.ts'
import type { ChangeKind } from '../law/change.ts'
import type { Standing, Validation } from '../library/fiche.ts'
import type { Sync } from '../translations/sync.ts'

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

/** Whether a text follows the French (`standing.sync.state`). */
export const syncs: Readonly<Record<Sync['state'], string>> = {
  current: 'Il suit le français.',
  stale: 'Le français a changé depuis pour les parties de « sections » : dites-le à leurs lecteurs.',
}

/** How a translation was made (`standing.method`). */
export const methods: Readonly<Record<(Standing & { readonly kind: 'translation' })['method'], string>> = {
  human: 'Par une personne.',
  machine: 'Par une machine : dites-le tant que personne ne l’a relue.',
}

/** What the source of a figure is worth (`confidence`). */
export const confidences: Readonly<Record<Confidence, string>> = {
  sourced: 'Une source récente.',
  'sourced-old': 'Une source ancienne, ou une copie sans date.',
  unverified: 'Aucune source sûre : son état est « unverified » aussi.',
}

/** How an article is known to have changed (`change`). */
export const lawChanges: Readonly<Record<ChangeKind, string>> = {
  changed: 'Son texte a changé.',
  repealed: 'Il est abrogé.',
  deferred: 'Une autre version, ou sa fin, est connue et à venir.',
  renumbered: 'Il a un autre numéro.',
}

/** What a number counts (`unit`). */
export const unitsInFrench: Readonly<Record<Unit, string>> = {
  EUR: 'Euros.',
  'EUR/day': 'Euros par jour.',
  'EUR/month': 'Euros par mois.',
  'EUR/year': 'Euros par an.',
  minutes: 'Minutes.',
  hours: 'Heures.',
  days: 'Jours.',
  months: 'Mois.',
  years: 'Années.',
  age: 'Un âge, en années.',
  percent: 'Pour cent.',
  count: 'Un nombre.',
  km: 'Kilomètres.',
  phone: 'Un numéro à appeler.',
  sms: 'Un numéro à qui écrire.',
  email: 'Une adresse de courrier.',
  url: 'Une adresse.',
  date: 'Une date.',
  text: 'Une phrase, par langue.',
}

/** A field whose values are of a list that is known. */
export interface KnownValues {
  /** French, with the name of the field. */
  readonly title: string
  /** Last names of the field's path: `standing.kind`. */
  readonly field: string
  /** Value → what it means, French. */
  readonly meanings: Readonly<Record<string, string>>
}

/** Every such field, in the order of their page. */
export const knownValues: readonly KnownValues[] = [
  { title: 'L’état d’un chiffre : « state »', field: 'facts[].state', meanings: factStates },
  { title: 'Ce que vaut sa source : « confidence »', field: 'facts[].confidence', meanings: confidences },
  { title: 'Ce que compte un chiffre : « unit »', field: 'facts[].unit', meanings: unitsInFrench },
  { title: 'Ce qu’un texte peut dire de lui : « standing.kind »', field: 'standing.kind', meanings: standings },
  { title: 'Comment une traduction a été faite : « standing.method »', field: 'standing.method', meanings: methods },
  { title: 'S’il suit le français : « standing.sync.state »', field: 'standing.sync.state', meanings: syncs },
  {
    title: 'La relecture d’un texte simplifié : « standing.validation.state »',
    field: 'standing.validation.state',
    meanings: validations,
  },
  { title: 'Comment un article a changé : « change »', field: 'law[].change', meanings: lawChanges },
]
