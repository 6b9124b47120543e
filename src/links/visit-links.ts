import type { PlainDate } from '../facts/fact.ts'
import { daysBetween } from '../facts/plain-date.ts'
import type { Asking } from './ask.ts'
import { ask } from './ask.ts'
import type { OutsideLink } from './outside-links.ts'
import type { Visit, Visits } from './visit.ts'

export interface Manners extends Asking {
  readonly today: PlainDate
  /** Days during which a good answer is believed; a bad one is asked again each time. */
  readonly believed: number
  /** Waits between two questions to one site. */
  readonly pause: () => Promise<void>
  /** How many sites are asked at the same time, one question each. */
  readonly atOnce: number
}

/**
 * Asks the sites that ours leads to whether the pages are still there: one question at a time to each site, slowly,
 * and none about a page that was there a few days ago.
 *
 * @returns the visits of these links, new or still believed; links that the content no longer has are left out.
 */
export async function visitLinks(links: readonly OutsideLink[], known: Visits, manners: Manners): Promise<Visits> {
  const visits = new Map<string, Visit>()
  const due: string[] = []
  for (const { url } of links) {
    const visit = known.get(url)
    if (visit !== undefined && isBelieved(visit, manners)) visits.set(url, visit)
    else due.push(url)
  }
  const sites = [...Map.groupBy(due, (url) => new URL(url).host).values()]
  const next = sites.values()
  const worker = async () => {
    for (const urls of next) {
      for (const [index, url] of urls.entries()) {
        if (index > 0) await manners.pause()
        visits.set(url, await visited(url, known.get(url) ?? null, manners))
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(manners.atOnce, sites.length) }, worker))
  return new Map(links.flatMap(({ url }) => entryOf(url, visits)))
}

function entryOf(url: string, visits: Visits): [string, Visit][] {
  const visit = visits.get(url)
  return visit === undefined ? [] : [[url, visit]]
}

function isBelieved({ on, outcome }: Visit, { today, believed }: Manners): boolean {
  const age = daysBetween(on, today)
  return outcome.kind === 'reached' && age >= 0 && age < believed
}

async function visited(url: string, known: Visit | null, manners: Manners): Promise<Visit> {
  const found = await ask(url, known, manners)
  const title = found.outcome.kind === 'reached' ? found.outcome.title : null
  const failed = found.outcome.kind === 'failed'
  return {
    on: manners.today,
    outcome: found.outcome,
    movedTo: found.movedTo,
    etag: failed ? (known?.etag ?? null) : found.etag,
    lastModified: failed ? (known?.lastModified ?? null) : found.lastModified,
    failures: failed ? (known?.failures ?? 0) + 1 : 0,
    knownTitle: known?.knownTitle ?? title,
  }
}
