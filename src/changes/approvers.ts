import type { Library } from '../library/model.ts'
import type { Approver, FactChange, HelpChange, TextChange } from './change.ts'

/**
 * The owners of the fiches that a change touches, by a text, a figure or what else they show. Those of before the
 * change answer for a fiche that was there: a change can't choose who approves it.
 */
export function approvers(before: Library, after: Library, { texts, facts, helps }: Changed): Approver[] {
  const shown = facts.flatMap(({ shownIn }) => shownIn)
  const fiches = new Set([
    ...[...texts, ...shown].filter(({ of }) => of === 'fiche').map(({ fiche }) => fiche),
    ...helps.flatMap((help) => help.fiches),
  ])
  const accounts = { ...after.site.owners, ...before.site.owners }
  const owned = [...fiches].sort().map((fiche) => ({
    fiche,
    owner: ownerOf(before, fiche) ?? ownerOf(after, fiche),
  }))
  return [...Map.groupBy(owned, ({ owner }) => owner)].map(([owner, own]) => ({
    owner,
    accounts: owner === null ? [] : (accounts[owner] ?? []),
    fiches: own.map(({ fiche }) => fiche),
  }))
}

interface Changed {
  readonly texts: readonly TextChange[]
  readonly facts: readonly FactChange[]
  readonly helps: readonly HelpChange[]
}

function ownerOf({ fiches }: Library, fiche: string): string | null {
  return fiches.get(fiche)?.versions.get('fr/standard')?.review.owner ?? null
}
