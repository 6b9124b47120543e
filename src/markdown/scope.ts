import type { FactOnDay } from '../facts/fact.ts'
import type { RenderContext } from './context.ts'

/** What showing one section remembers on its way through the text. */
export interface Scope {
  readonly context: RenderContext
  readonly expired: Extract<FactOnDay, { state: 'expired' }>[]
  /** Figures whose age this section has said. */
  readonly agesSaid: Set<string>
  /** More than zero inside links and headings, where no other link may stand. */
  quiet: number
}

export function newScope(context: RenderContext): Scope {
  return { context, expired: [], agesSaid: new Set(), quiet: 0 }
}

/** Runs `render` where no other link may stand. */
export function quietly<T>(scope: Scope, render: () => T): T {
  scope.quiet += 1
  try {
    return render()
  } finally {
    scope.quiet -= 1
  }
}
