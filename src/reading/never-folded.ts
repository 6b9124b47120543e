import type { Nodes } from 'mdast'
import type { Unit } from '../facts/fact.ts'
import type { Library } from '../library/model.ts'

/** What these facts say, a reader may miss for ever: how long there is, and until when. */
const deadlines: ReadonlySet<Unit> = new Set<Unit>(['minutes', 'hours', 'days', 'months', 'years', 'date'])

type Known = Pick<Library, 'facts' | 'pictograms' | 'site'>

/**
 * Whether a node of a text says what no page may fold: a deadline (a fact that counts time or names a day), a danger (a
 * number of emergency, a contact that `site.yaml` names for danger), or what carries a picture that is always shown
 * (`always_shown` in `pictograms.yaml`: a refusal, an exclusion).
 */
export function neverFolded({ facts, pictograms, site }: Known): (node: Nodes) => boolean {
  const emergency = new Set(site.emergency.map(({ contact }) => contact.id))
  return (node) => {
    if (node.type === 'paragraph') return pictograms.get(node.data?.picture?.concept ?? '')?.alwaysShown === true
    if (node.type !== 'mention') return false
    if (node.kind === 'contact') return emergency.has(node.id)
    if (node.kind !== 'fact') return false
    return facts.get(node.id)?.some(({ unit, emergency }) => emergency || deadlines.has(unit)) === true
  }
}
