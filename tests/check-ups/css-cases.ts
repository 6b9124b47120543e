import type { Case } from './real-check-ups.ts'

const insured = { affiliation: 'oui', allocation: 'aucune' }
const mainland = { ...insured, lieu: 'metropole', 'baisse de salaire': 'non' }
const overseas = { ...mainland, lieu: 'outre-mer' }
const jobless = { ...mainland, 'baisse de salaire': 'oui' }

/** Answers that need no ceiling: the same on any day (CSS L. 861-1 and L. 861-2). */
export const anyDay: readonly Case[] = [
  ['someone without health insurance must get it first', { affiliation: 'non' }, 'assurance-maladie-d-abord'],
  ['someone unsure of their health insurance is told to check it', { affiliation: 'je-ne-sais-pas' }, 'assurance-maladie-a-verifier'],
  ['someone on RSA has free CSS automatically, wherever they live', { affiliation: 'oui', allocation: 'rsa' }, 'automatique'],
  ['someone on ASPA, ASI, full AAH, ASS or the youth contract is presumed under the paid ceiling', { affiliation: 'oui', allocation: 'autre' }, 'presumee'],
  ['someone in Mayotte is sent to people who know', { ...insured, lieu: 'mayotte' }, 'lieu-a-verifier'],
]

/** Ceilings of 1 April 2025 to 31 March 2026: CSS L. 861-1, R. 861-3, D. 861-1 (overseas), R. 861-8 (wages). */
export const withCeilings: readonly Case[] = [
  ['one person, no income', { ...mainland, personnes: 1, ressources: 0 }, 'gratuite'],
  ['one person, exactly the free ceiling', { ...mainland, personnes: 1, ressources: 10339 }, 'gratuite'],
  ['one person, one euro above the free ceiling', { ...mainland, personnes: 1, ressources: 10340 }, 'participation'],
  ['one person, one cent above the free ceiling', { ...mainland, personnes: 1, ressources: 10339.01 }, 'participation'],
  ['one person, exactly the paid ceiling', { ...mainland, personnes: 1, ressources: 13957 }, 'participation'],
  ['one person, one euro above the paid ceiling', { ...mainland, personnes: 1, ressources: 13958 }, 'au-dessus'],
  ['two people, exactly the free ceiling', { ...mainland, personnes: 2, ressources: 15508 }, 'gratuite'],
  ['two people, one euro above the free ceiling', { ...mainland, personnes: 2, ressources: 15509 }, 'participation'],
  ['two people, exactly the paid ceiling', { ...mainland, personnes: 2, ressources: 20936 }, 'participation'],
  ['two people, one euro above the paid ceiling', { ...mainland, personnes: 2, ressources: 20937 }, 'au-dessus'],
  ['three people, exactly the free ceiling', { ...mainland, personnes: 3, ressources: 18609 }, 'gratuite'],
  ['three people, one euro above the free ceiling', { ...mainland, personnes: 3, ressources: 18610 }, 'participation'],
  ['three people, exactly the paid ceiling', { ...mainland, personnes: 3, ressources: 25123 }, 'participation'],
  ['three people, one euro above the paid ceiling', { ...mainland, personnes: 3, ressources: 25124 }, 'au-dessus'],
  ['four people, exactly the free ceiling', { ...mainland, personnes: 4, ressources: 21711 }, 'gratuite'],
  ['four people, one euro above the free ceiling', { ...mainland, personnes: 4, ressources: 21712 }, 'participation'],
  ['four people, exactly the paid ceiling', { ...mainland, personnes: 4, ressources: 29311 }, 'participation'],
  ['four people, one euro above the paid ceiling', { ...mainland, personnes: 4, ressources: 29312 }, 'au-dessus'],
  ['five people: four plus one further person, free (21 711 + 4 135)', { ...mainland, personnes: 5, ressources: 25846 }, 'gratuite'],
  ['five people, one euro above that', { ...mainland, personnes: 5, ressources: 25847 }, 'participation'],
  ['five people: four plus one further person, paid (29 311 + 5 583)', { ...mainland, personnes: 5, ressources: 34894 }, 'participation'],
  ['five people, one euro above that', { ...mainland, personnes: 5, ressources: 34895 }, 'au-dessus'],
  ['seven people: four plus three further persons, free (21 711 + 3 × 4 135)', { ...mainland, personnes: 7, ressources: 34116 }, 'gratuite'],
  ['seven people, one euro above that', { ...mainland, personnes: 7, ressources: 34117 }, 'participation'],
  ['overseas, one person just under 10 339 + 11.3 %', { ...overseas, personnes: 1, ressources: 11507 }, 'gratuite'],
  ['overseas, one person just above it', { ...overseas, personnes: 1, ressources: 11508 }, 'participation'],
  ['overseas, one person just under 13 957 + 11.3 %', { ...overseas, personnes: 1, ressources: 15534 }, 'participation'],
  ['overseas, one person just above it', { ...overseas, personnes: 1, ressources: 15535 }, 'au-dessus'],
  ['overseas, five people just under 25 846 + 11.3 %', { ...overseas, personnes: 5, ressources: 28766 }, 'gratuite'],
  ['overseas, five people just above it', { ...overseas, personnes: 5, ressources: 28767 }, 'participation'],
  ['out of work, wages of 12 000 € count for 8 400 €', { ...jobless, personnes: 1, ressources: 12000, 'salaires concernés': 12000 }, 'gratuite'],
  ['out of work, only that person’s wages are lowered (14 770 − 30 % of 2 710 is 13 957)', { ...jobless, personnes: 1, ressources: 14770, 'salaires concernés': 2710 }, 'participation'],
  ['out of work, one euro more is above', { ...jobless, personnes: 1, ressources: 14771, 'salaires concernés': 2710 }, 'au-dessus'],
  ['out of work without wages, nothing is lowered', { ...jobless, personnes: 1, ressources: 10340, 'salaires concernés': 0 }, 'participation'],
]

/** After 31 March 2026 the ceiling is not known: the income is not even asked. */
export const withoutCeilings: readonly Case[] = [
  ['in mainland France nothing is concluded', { ...insured, lieu: 'metropole' }, 'no figure today'],
  ['overseas nothing is concluded', { ...insured, lieu: 'outre-mer' }, 'no figure today'],
]
