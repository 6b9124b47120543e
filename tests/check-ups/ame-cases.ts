import type { Case } from './real-check-ups.ts'

const undocumented = { lieu: 'metropole', séjour: 'sans', âge: 'majeur' }
const longStay = { ...undocumented, présence: 'longue' }
const overseas = { ...longStay, lieu: 'outre-mer' }

/** Answers that need no ceiling: the same on any day (CASF L. 251-1 ; CSS D. 160-2, R. 111-4). */
export const anyDay: readonly Case[] = [
  ['in Mayotte AME does not exist, whatever the rest', { lieu: 'mayotte' }, 'mayotte'],
  ['someone with a residence permit is covered otherwise', { lieu: 'metropole', séjour: 'titre' }, 'autre-couverture'],
  ['overseas too, someone with a residence permit is covered otherwise', { lieu: 'outre-mer', séjour: 'titre' }, 'autre-couverture'],
  ['someone seeking asylum comes under health insurance', { lieu: 'metropole', séjour: 'asile' }, 'asile'],
  ['someone whose permit has just ended keeps their rights for a time', { lieu: 'metropole', séjour: 'termine' }, 'droits-gardes'],
  ['someone on a recent visa or from a European country is sent to people who know', { lieu: 'metropole', séjour: 'visa-europe' }, 'regles-a-verifier'],
  ['a minor is entitled at once: neither stay nor income is asked', { lieu: 'metropole', séjour: 'sans', âge: 'mineur' }, 'mineur'],
  ['overseas too, a minor is entitled at once', { lieu: 'outre-mer', séjour: 'sans', âge: 'mineur' }, 'mineur'],
  ['an adult present for three months or less has urgent care only', { ...undocumented, présence: 'courte' }, 'soins-urgents'],
  ['an adult unsure of their length of stay is told what to gather', { ...undocumented, présence: 'je-ne-sais-pas' }, 'presence-a-verifier'],
]

/** The ceiling is that of free CSS: CASF L. 251-1, CSS L. 861-1, D. 861-1 (overseas). */
export const withCeilings: readonly Case[] = [
  ['one person, no income', { ...longStay, personnes: 1, ressources: 0 }, 'oui'],
  ['one person, exactly the ceiling', { ...longStay, personnes: 1, ressources: 10339 }, 'oui'],
  ['one person, one euro above', { ...longStay, personnes: 1, ressources: 10340 }, 'au-dessus'],
  ['two people, exactly the ceiling', { ...longStay, personnes: 2, ressources: 15508 }, 'oui'],
  ['two people, one euro above', { ...longStay, personnes: 2, ressources: 15509 }, 'au-dessus'],
  ['three people, exactly the ceiling', { ...longStay, personnes: 3, ressources: 18609 }, 'oui'],
  ['three people, one euro above', { ...longStay, personnes: 3, ressources: 18610 }, 'au-dessus'],
  ['four people, exactly the ceiling', { ...longStay, personnes: 4, ressources: 21711 }, 'oui'],
  ['four people, one euro above', { ...longStay, personnes: 4, ressources: 21712 }, 'au-dessus'],
  ['six people: four plus two further persons (21 711 + 2 × 4 135)', { ...longStay, personnes: 6, ressources: 29981 }, 'oui'],
  ['six people, one euro above that', { ...longStay, personnes: 6, ressources: 29982 }, 'au-dessus'],
  ['overseas, one person just under 10 339 + 11.3 %', { ...overseas, personnes: 1, ressources: 11507 }, 'oui'],
  ['overseas, one person just above it', { ...overseas, personnes: 1, ressources: 11508 }, 'au-dessus'],
  ['overseas, two people just under 15 508 + 11.3 %', { ...overseas, personnes: 2, ressources: 17260 }, 'oui'],
  ['overseas, two people just above it', { ...overseas, personnes: 2, ressources: 17261 }, 'au-dessus'],
]

/** After 31 March 2026 the ceiling is not known: neither the household nor its income is asked. */
export const withoutCeilings: readonly Case[] = [
  ['in mainland France nothing is concluded', longStay, 'no figure today'],
  ['overseas nothing is concluded', overseas, 'no figure today'],
]
