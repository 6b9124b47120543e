/** What one part of the standard text says and its twin doesn't, and the other way round. */
import type { Severity } from '../../problem.ts'
import type { Sentence } from '../text/falc-text.ts'
import type { Essential, EssentialKind } from './essential.ts'
import { KIND_NAMES } from './essential.ts'
import type { BodyFinders } from './find-bodies.ts'

export type Change = 'lost' | 'moved' | 'added'

export interface Difference {
  readonly change: Change
  readonly essential: Essential
  readonly severity: Severity
  /** French. */
  readonly message: string
  readonly hint: string
}

const LOST: Readonly<Record<EssentialKind, Severity>> = {
  fact: 'error',
  rate: 'warning',
  contact: 'error',
  phone: 'error',
  amount: 'error',
  delay: 'warning',
  body: 'warning',
  letter: 'warning',
  link: 'info',
}
const ADDED: Readonly<Record<EssentialKind, Severity | null>> = {
  fact: 'warning',
  rate: 'warning',
  contact: 'info',
  phone: 'warning',
  amount: 'warning',
  delay: 'info',
  body: null,
  letter: 'info',
  link: null,
}

/** Losses and moves of one part, each thing once; `here` is what the same part of the twin says. */
export function losses(
  standard: readonly Essential[],
  here: ReadonlySet<string>,
  anywhere: ReadonlySet<string>,
): readonly Difference[] {
  return distinct(standard)
    .filter((essential) => !here.has(keyOf(essential)))
    .map((essential) => (anywhere.has(keyOf(essential)) ? moved(essential) : lost(essential)))
    .filter(
      (difference) =>
        difference.change === 'lost' || difference.essential.kind === 'fact' || difference.essential.kind === 'contact',
    )
}

/** What the twin says and the standard text nowhere says. */
export function additions(falc: readonly Essential[], anywhere: ReadonlySet<string>): readonly Difference[] {
  return distinct(falc).flatMap((essential) => {
    const severity = ADDED[essential.kind]
    return severity === null || anywhere.has(keyOf(essential)) ? [] : [added(essential, severity)]
  })
}

/** Keys of all that is said, bodies under their plain names included. */
export function keysSaid(
  essentials: readonly Essential[],
  sentences: readonly Sentence[],
  { called }: BodyFinders,
): ReadonlySet<string> {
  const found = new Set(essentials.map(keyOf))
  for (const sentence of sentences) for (const key of called(sentence)) found.add(`body ${key}`)
  return found
}

/** A fact is the same in both texts, « 50 % » in one and « 50 sur 100 » in the other. */
function keyOf({ kind, key }: Essential): string {
  return `${kind === 'rate' ? 'fact' : kind} ${key}`
}

function distinct(essentials: readonly Essential[]): readonly Essential[] {
  return [...new Map(essentials.toReversed().map((essential) => [keyOf(essential), essential])).values()].toReversed()
}

function name({ kind, shown }: Essential): string {
  return `${KIND_NAMES[kind]} « ${shown} »`
}

function lost(essential: Essential): Difference {
  return {
    change: 'lost',
    essential,
    severity: LOST[essential.kind],
    message: `La version facile à lire ne dit pas ${name(essential)}, que le texte de référence donne dans cette partie : son lecteur a moins de droits en main.`,
    hint:
      essential.kind === 'rate'
        ? 'Dites-le sans pourcentage, avec un exemple en euros, et gardez le chiffre du fait.'
        : `Ajoutez ${name(essential)} dans cette partie, avec une phrase simple.`,
  }
}

function moved(essential: Essential): Difference {
  return {
    change: 'moved',
    essential,
    severity: 'info',
    message: `La version facile à lire donne ${name(essential)} dans une autre partie que le texte de référence.`,
    hint: 'Si c’est voulu, ne changez rien. Sinon, remettez-le dans la même partie.',
  }
}

function added(essential: Essential, severity: Severity): Difference {
  return {
    change: 'added',
    essential,
    severity,
    message: `La version facile à lire donne ${name(essential)}, que le texte de référence ne donne pas : les 2 lecteurs n’ont plus la même information.`,
    hint: 'Ajoutez-le au texte de référence, ou enlevez-le ici.',
  }
}
