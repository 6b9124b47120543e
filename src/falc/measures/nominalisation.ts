/** Nouns made from a verb or an adjective: « remboursement » for « rembourser ». */
import type { WordToken } from '../text/falc-text.ts'

const ENDING = /(?:[tsx]ion|ement|issement|[ie]té|[ae]nce|age|ure)s?$/
const SHORTEST = 7
/** Plain things of daily life that only look like it. */
const EVERYDAY = new Set([
  'appartement',
  'logement',
  'vêtement',
  'médicament',
  'document',
  'personnage',
  'assurance',
  'vacances',
  'vacance',
  'voiture',
  'question',
  'télévision',
  'message',
  'village',
  'ménage',
  'visage',
  'fromage',
  'garage',
  'nourriture',
  'ceinture',
  'chaussure',
  'aventure',
  'peinture',
  'département',
  'université',
  'moment',
  'sécurité',
  'ambulance',
  'différence',
  'distance',
  'silence',
  'france',
  'enfance',
  'chance',
  'page',
  'image',
  'voyage',
  'étage',
  'nature',
  'figure',
  'température',
  'culture',
  'facture',
  'signature',
  'mesure',
  'électricité',
  'santé',
  'société',
  'parlement',
  'gouvernement',
  'élément',
  'instrument',
  'monument',
  'fois',
])

/** True for a noun on an ending of action or quality that isn't an everyday thing. */
export function isNominalisation(word: WordToken): boolean {
  const form = word.form
  if (form.length < SHORTEST || !ENDING.test(form)) return false
  return word.info.has('noun') && !EVERYDAY.has(word.info.lemmas.at(-1) ?? form) && !EVERYDAY.has(form)
}
