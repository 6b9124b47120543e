import type { FactOnDay } from '../facts/fact.ts'
import type { RenderContext } from './context.ts'

/** What showing one section remembers on its way through the text. */
export interface Scope {
  readonly context: RenderContext
  /** Put before the id of every element made in this section. */
  readonly ids: string
  readonly factsShown: Set<string>
  readonly termsShown: Set<string>
  readonly expired: Extract<FactOnDay, { state: 'expired' }>[]
  /** More than zero inside links and headings, where no button may stand. */
  quiet: number
}

export function newScope(context: RenderContext, section: string): Scope {
  return { context, ids: `${context.idPrefix}${section}-`, factsShown: new Set(), termsShown: new Set(), expired: [], quiet: 0 }
}

/** Id of the note about a fact (`f`) or a term (`t`) in this section: letters, digits, dashes and underscores only. */
export function noteId(scope: Scope, kind: 'f' | 't', id: string): string {
  return `${scope.ids}${kind}-${id.replaceAll('.', '_')}`
}

/** Runs `render` where no button may stand. */
export function quietly<T>(scope: Scope, render: () => T): T {
  scope.quiet += 1
  try {
    return render()
  } finally {
    scope.quiet -= 1
  }
}
