import type { Fiche } from '../../library/fiche.ts'
import type { Library } from '../../library/model.ts'
import type { PageText } from '../../library/page-text.ts'
import type { LackKind } from '../../problem.ts'

/**
 * The Library with what can't be read at this moment as it was when it last could: while an editor types
 * a line, the page stays, and the remark beside it says what is missing.
 *
 * @param files those that are there, as named in problems: what was taken away is gone.
 */
export function keepLastGood(fresh: Library, former: Library, files: ReadonlySet<string>): Library {
  const broken = new Set(fresh.incomplete.map(({ file }) => file))
  const present = new Set(fresh.ficheFiles.map(({ file }) => file))
  const read = new Set(
    [...fresh.fiches.values()].flatMap(({ versions }) => [...versions.values()].map(({ file }) => file)),
  )
  const lost = (file: string) => present.has(file) && (broken.has(file) || !read.has(file))
  return {
    ...fresh,
    site: knowsItsContacts(fresh) ? fresh.site : former.site,
    fiches: withFormerTexts(fresh, former, lost),
    facts: withFormer('fact', fresh, fresh.facts, former.facts),
    terms: withFormer('term', fresh, fresh.terms, former.terms),
    contacts: withFormer('contact', fresh, fresh.contacts, former.contacts),
    law: withFormer('law', fresh, fresh.law, former.law),
    letters: withFormer('letter', fresh, fresh.letters, former.letters),
    pictograms: withFormer('pictogram', fresh, fresh.pictograms, former.pictograms),
    checkUps: withFormer('check-up', fresh, fresh.checkUps, former.checkUps),
    pages: new Map([...[...former.pages].filter(([, page]) => isKept(page, fresh, files)), ...fresh.pages]),
    languages: fresh.languages.length === 0 ? former.languages : fresh.languages,
    themes: fresh.themes.length === 0 ? former.themes : fresh.themes,
  }
}

/** A text of a page whose file is there still; a lent one until the folder has its own that can be read. */
function isKept({ borrowed, file, page }: PageText, fresh: Library, files: ReadonlySet<string>): boolean {
  return borrowed ? [...fresh.pages.values()].every((other) => other.page !== page) : files.has(file)
}

function knowsItsContacts({ unread, problems, root }: Library): boolean {
  return (
    unread.every(({ kind }) => kind !== 'contact') &&
    problems.every(({ file, severity }) => severity !== 'error' || file !== `${root}/site.yaml`)
  )
}

function withFormerTexts(fresh: Library, former: Library, lost: (file: string) => boolean): ReadonlyMap<string, Fiche> {
  const fiches = new Map(fresh.fiches)
  for (const [id, before] of former.fiches) {
    const kept = [...before.versions].filter(([, { file }]) => lost(file))
    if (kept.length === 0) continue
    const now = fiches.get(id) ?? before
    fiches.set(id, { ...now, versions: new Map([...now.versions, ...kept]) })
  }
  return fiches
}

/** The entries that were read, and those that stand in a file or an entry which can't be read. */
function withFormer<T>(
  kind: LackKind,
  { unread }: Library,
  fresh: ReadonlyMap<string, T>,
  former: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const places = unread.filter(
    (place) => place.kind === kind || (kind === 'check-up' && place.kind === 'check-up-rules'),
  )
  const kept = [...former].filter(
    ([id]) => !fresh.has(id) && places.some(({ names }) => names === 'any' || names.has(id)),
  )
  return kept.length === 0 ? fresh : new Map([...fresh, ...kept])
}
