import type { OutsideLink } from './outside-links.ts'
import type { Visits } from './visit.ts'

/** Something that a person must do about an address of another site. */
export interface LinkMatter extends OutsideLink {
  readonly matter: 'gone' | 'moved' | 'retitled' | 'unreachable' | 'refused'
  /** French: what happened. */
  readonly detail: string
}

/** A site may be down for a night: failures in a row after which a person is told. */
export const PATIENT_FAILURES = 3

/** What a person must do about links, what misleads a reader first. */
export function linkMatters(links: readonly OutsideLink[], visits: Visits): LinkMatter[] {
  const matters = links.flatMap((link): LinkMatter[] => {
    const visit = visits.get(link.url)
    if (visit === undefined) return []
    const { outcome, movedTo, failures, knownTitle } = visit
    const one = (matter: LinkMatter['matter'], detail: string): LinkMatter[] => [{ ...link, matter, detail }]
    switch (outcome.kind) {
      case 'gone':
        return one(
          'gone',
          `La page n'existe plus (${outcome.status}). Trouvez la page qui la remplace, ou une autre source.`,
        )
      case 'refused':
        return one(
          'refused',
          `Le site refuse de répondre à un programme (${outcome.status}). Ouvrez la page pour voir.`,
        )
      case 'failed':
        return failures < PATIENT_FAILURES
          ? []
          : one('unreachable', `Pas joignable ${failures} fois de suite : ${outcome.why}.`)
      case 'reached': {
        const { title } = outcome
        if (knownTitle !== null && title !== null && title !== knownTitle)
          return one('retitled', `Le titre a changé : « ${knownTitle} » est devenu « ${title} ». Relisez la page.`)
        return movedTo === null ? [] : one('moved', `La page a changé d'adresse pour de bon : ${movedTo}`)
      }
    }
  })
  return matters.sort(
    (one, other) => order.indexOf(one.matter) - order.indexOf(other.matter) || (one.url < other.url ? -1 : 1),
  )
}

const order: readonly LinkMatter['matter'][] = ['gone', 'retitled', 'moved', 'unreachable', 'refused']
