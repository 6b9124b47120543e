/** Compares a standard text with its easy-to-read twin: really simpler, and nothing essential lost. */
import type { Severity } from '../../problem.ts'
import type { OutcomeOf } from '../../rule.ts'
import type { twinSame } from '../judgements/twin-same.ts'
import type { twinSimpler } from '../judgements/twin-simpler.ts'
import { measure } from '../measures/measures.ts'
import type { FalcText } from '../text/falc-text.ts'
import type { Difference } from './differences.ts'
import { additions, keysSaid, losses } from './differences.ts'
import type { Essential, EssentialKind } from './essential.ts'
import { essentials } from './essentials.ts'
import { bodyFinders } from './find-bodies.ts'
import type { Part } from './parts.ts'
import { partsOf } from './parts.ts'
import { isProhibition } from './prohibitions.ts'
import type { SimplerRow } from './simpler.ts'
import { simplerTable } from './simpler.ts'

/** Where something stands in one of the two files; line and column from 1. */
export interface TwinPlace {
  readonly line: number
  readonly column: number
}

export interface TwinFinding {
  /** Declared in `judgements/`. */
  readonly rule: OutcomeOf<typeof twinSame | typeof twinSimpler>
  readonly kind: EssentialKind | 'steps' | 'prohibitions' | 'length'
  readonly severity: Severity
  /** Id of the part, null for the whole text. */
  readonly section: string | null
  /** Where the standard text says it; its part's heading when it doesn't. */
  readonly standard: TwinPlace
  /** Where the twin says it, or the heading under which it should. */
  readonly falc: TwinPlace
  readonly message: string
  readonly hint: string
}

export interface TwinComparison {
  readonly rows: readonly SimplerRow[]
  /** Sentences get shorter both on average and for the longest tenth. */
  readonly simpler: boolean
  /** In the order of the standard text's parts. */
  readonly findings: readonly TwinFinding[]
}

/** Something that the twin leaves out on purpose. */
export interface Omitted {
  readonly kind: 'section' | 'fact' | 'contact' | 'letter'
  readonly id: string
}

/**
 * Compares two texts part by part; parts are headings with the same id. A part that only one text
 * has is left to the check of sections. Linear in both texts.
 *
 * @param omitted is not lost; anything else that the twin does not say is.
 * @example compareTwins(fromMarkdown(standard), fromMarkdown(falc)).findings[0]?.rule // 'twin-lost'
 */
export function compareTwins(standard: FalcText, falc: FalcText, omitted: readonly Omitted[] = []): TwinComparison {
  const rows = simplerTable(measure(standard), measure(falc))
  const simpler = rows.every((row) => row.simpler || (row.measure !== 'meanLength' && row.measure !== 'p90Length'))
  const ours = wholeOf(standard)
  const theirs = wholeOf(falc)
  const findings = [...ours.parts.values()].flatMap((part) => {
    const twin = theirs.parts.get(part.id)
    return twin === undefined ? [] : comparePart(part, twin, ours, theirs, omitted)
  })
  return {
    rows,
    simpler,
    findings: [...(simpler ? [] : [notSimpler(rows)]), ...notShorter(standard, falc), ...findings],
  }
}

/** A text with what it says, part by part and all together. */
interface Whole {
  readonly text: FalcText
  readonly parts: ReadonlyMap<string, Part>
  readonly said: ReadonlyMap<Part, readonly Essential[]>
  /** For "it is said elsewhere". */
  readonly keys: ReadonlySet<string>
}

function wholeOf(text: FalcText): Whole {
  const parts = partsOf(text)
  const said = new Map(Array.from(parts.values(), (part) => [part, essentials(part, text)]))
  return { text, parts, said, keys: keysSaid([...said.values()].flat(), text.sentences, bodyFinders(text)) }
}

/** A fact left out is left out as a percentage too. */
function isOmitted({ kind, key }: Essential, omitted: readonly Omitted[]): boolean {
  const named = kind === 'rate' ? 'fact' : kind
  return omitted.some((thing) => thing.kind === named && thing.id === key)
}

function comparePart(part: Part, twin: Part, standard: Whole, falc: Whole, omitted: readonly Omitted[]): TwinFinding[] {
  const ours = standard.said.get(part) ?? []
  const theirs = falc.said.get(twin) ?? []
  const headings = {
    standard: standard.text.position(part.heading.start),
    falc: falc.text.position(twin.heading.start),
  }
  const place = (essential: Essential, in_: 'standard' | 'falc'): Pick<TwinFinding, 'standard' | 'falc'> =>
    in_ === 'standard'
      ? { ...headings, standard: standard.text.position(essential.start) }
      : { ...headings, falc: falc.text.position(essential.start) }
  const finding = (difference: Difference, in_: 'standard' | 'falc'): TwinFinding => ({
    rule: `twin-${difference.change}`,
    kind: difference.essential.kind,
    severity: difference.severity,
    section: part.id,
    ...place(difference.essential, in_),
    message: difference.message,
    hint: difference.hint,
  })
  return [
    ...losses(
      ours.filter((essential) => !isOmitted(essential, omitted)),
      keysSaid(theirs, twin.sentences, bodyFinders(falc.text)),
      falc.keys,
    ).map((difference) => finding(difference, 'standard')),
    ...additions(theirs, standard.keys).map((difference) => finding(difference, 'falc')),
    ...steps(part, twin).map((found) => ({ ...found, section: part.id, ...headings })),
    ...prohibitions(part, twin).map((found) => ({ ...found, section: part.id, ...headings })),
  ]
}

type Placeless = Omit<TwinFinding, 'section' | 'standard' | 'falc'>

function steps(part: Part, twin: Part): Placeless[] {
  const count = ({ lists }: Part): number =>
    lists
      .filter((list) => list.ordered && list.depth === 1)
      .reduce((sum, list) => sum + new Set(list.items.map((item) => item.position)).size, 0)
  const [ours, theirs] = [count(part), count(twin)]
  if (ours === theirs || ours === 0) return []
  const none = theirs === 0
  return [
    {
      rule: 'twin-steps',
      kind: 'steps',
      severity: none ? 'warning' : 'info',
      message: `Le texte de référence compte ${ours} étapes numérotées ici, la version facile à lire ${none ? 'aucune' : theirs}.`,
      hint: none
        ? 'Mettez les mêmes étapes, avec des numéros.'
        : 'Vérifiez qu’aucune étape ne manque. Couper une étape en 2 est permis.',
    },
  ]
}

function prohibitions(part: Part, twin: Part): Placeless[] {
  const first = part.sentences.find(isProhibition)
  if (first === undefined || twin.sentences.some(isProhibition)) return []
  return [
    {
      rule: 'twin-prohibitions',
      kind: 'prohibitions',
      severity: 'warning',
      message: `Le texte de référence interdit ou met en garde ici (« ${first.text.slice(0, 90)} »), la version facile à lire ne le fait pas.`,
      hint: 'Dites-le simplement : « Vous ne devez pas… », « C’est interdit », « Attention ».',
    },
  ]
}

/** Share of the standard text's words above which a twin has translated rather than chosen. */
const MOST_WORDS = 0.9
/** A short text may be as short as its standard. */
const SHORT_TEXT = 400

function notShorter(standard: FalcText, falc: FalcText): TwinFinding[] {
  if (falc.wordCount <= SHORT_TEXT || falc.wordCount <= standard.wordCount * MOST_WORDS) return []
  return [
    {
      rule: 'twin-not-shorter',
      kind: 'length',
      severity: 'warning',
      section: null,
      standard: { line: 1, column: 1 },
      falc: { line: 1, column: 1 },
      message: `La version facile à lire compte ${falc.wordCount} mots, le texte de référence ${standard.wordCount} : elle traduit tout, au lieu de choisir ce qui compte.`,
      hint: 'Gardez ce dont le lecteur a besoin pour agir. Déclarez le reste dans « omitted », ou faites plusieurs pages courtes.',
    },
  ]
}

function notSimpler(rows: readonly SimplerRow[]): TwinFinding {
  const worse = rows
    .filter((row) => !row.simpler)
    .map((row) => `${row.label.toLowerCase()} : ${round(row.standard)} → ${round(row.falc)}`)
  return {
    rule: 'twin-not-simpler',
    kind: 'length',
    severity: 'warning',
    section: null,
    standard: { line: 1, column: 1 },
    falc: { line: 1, column: 1 },
    message: `La version facile à lire n’est pas plus simple que le texte de référence (${worse.join(' ; ')}).`,
    hint: 'Coupez les phrases les plus longues : une idée par phrase.',
  }
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}
