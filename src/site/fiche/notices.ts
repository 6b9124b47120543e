import type { PlainDate } from '../../facts/fact.ts'
import { sayDate } from '../../facts/say-date.ts'
import type { Version } from '../../library/fiche.ts'
import type { Interface } from '../strings/interface-of.ts'
import { isOverdue, overdueNotice } from './overdue.ts'

export interface Notice {
  readonly text: string
  /** Whether the French text is offered in its place. */
  readonly french: boolean
}

/**
 * What a reader must know of this text before trusting it, the most serious first.
 *
 * @param levelNotice what its reading level says of a text that nobody has validated; null for the usual words.
 */
export function noticesOf(
  version: Version,
  ui: Interface,
  isPast: (day: PlainDate) => boolean,
  levelNotice: string | null = null,
): Notice[] {
  const { words, lang, speech } = ui
  const told = words.notices
  const notices: Notice[] = []
  if (version.status === 'draft') notices.push({ text: told.draft, french: false })
  if (lang !== version.lang) notices.push({ text: told.interfaceInFrench, french: false })
  if (isOverdue(version, isPast))
    notices.push({ text: overdueNotice(sayDate(version.review.next, speech), ui), french: false })
  return [...notices, ...standingNotices(version, ui, levelNotice)]
}

/** What a reader must know of how this text follows the French, and of who has read it. */
export function standingNotices(
  { standing }: Pick<Version, 'standing'>,
  { words, speech }: Interface,
  levelNotice: string | null = null,
): Notice[] {
  const told = words.notices
  const notices: Notice[] = []
  if (standing.kind === 'falc') {
    const { validation } = standing
    if (validation.state === 'none') notices.push({ text: levelNotice ?? told.falcNone, french: false })
    else {
      const day = sayDate(validation.on, speech)
      const text =
        validation.state === 'outdated'
          ? told.falcOutdated({ group: validation.group, date: day })
          : told.falcValidated({ group: validation.group, people: String(validation.people), date: day })
      notices.push({ text, french: false })
    }
  }
  if (standing.kind === 'translation' && !standing.reviewed) {
    notices.push({ text: standing.method === 'machine' ? told.machine : told.unreviewed, french: true })
  }
  return notices
}

/** Sections of this text that are behind the French. */
export function staleSections({ standing }: Pick<Version, 'standing'>): ReadonlySet<string> {
  if (standing.kind === 'reference' || standing.sync.state === 'current') return new Set()
  return new Set(standing.sync.sections)
}
