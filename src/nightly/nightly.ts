import type { LawChange } from '../law/change.ts'
import type { LinkMatter } from '../links/link-matters.ts'
import type { Problem } from '../problem.ts'
import type { Matter, StatusItem } from '../status/board.ts'

/** What a person must do on a day. */
export interface Nightly {
  readonly today: string
  /** What the check of a release refuses today. */
  readonly errors: readonly Problem[]
  /** Items of the status board that ask for someone. */
  readonly items: readonly StatusItem[]
  /** How much of the rest of the board is still open. */
  readonly open: Readonly<Record<string, number>>
  /** Articles that changed in a fresh copy of the codes, with what rests on each; null: no copy was read. */
  readonly law: readonly (LawChange & { readonly restsOn: string })[] | null
  /** Null: no link was asked for. */
  readonly links: { readonly count: number; readonly matters: readonly LinkMatter[] } | null
}

/** Matters that stay open for months: they are counted, and the board names them. */
const LASTING: ReadonlySet<Matter> = new Set([
  'open-question',
  'falc-not-validated',
  'translation-unreviewed',
  'translation-missing',
  'question-count',
])

/** The board in two: what asks for someone now, and how much of each lasting matter is open. */
export function splitBoard(board: readonly StatusItem[]): Pick<Nightly, 'items' | 'open'> {
  const lasting = board.filter(({ matter }) => LASTING.has(matter) && matter !== 'question-count')
  const counts = Map.groupBy(lasting, ({ matter }) => matter)
  return {
    items: board.filter(({ matter }) => !LASTING.has(matter)),
    open: Object.fromEntries([...counts].map(([matter, items]) => [matter, items.length])),
  }
}

/** Whether somebody has something to do. */
export function asksForSomeone({ errors, items, law, links }: Nightly): boolean {
  return errors.length + items.length + (law?.length ?? 0) + (links?.matters.length ?? 0) > 0
}
