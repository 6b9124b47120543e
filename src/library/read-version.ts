import type { z } from 'zod'
import { isEasy } from '../facts/level.ts'
import { bareTree, withMarks } from '../markdown/parse.ts'
import type { FicheFile, RestsOn, Review, Standing, Version } from './fiche.ts'
import { hasFrontMatter, readFrontMatter } from './front-matter.ts'
import type { Place } from './place.ts'
import type { FileReport } from './report.ts'
import { isSafeToParse, isShallow } from './safe-source.ts'
import { falcSchema, referenceSchema, translationSchema } from './schemas/fiche.ts'
import type { Section } from './section.ts'
import { readSections } from './sections.ts'
import { sheetChoices } from './sheet-choice.ts'
import { validate } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** What the front matter of a text, of a fiche or of a page, says of the French that it follows. */
type FollowingHead =
  | Pick<z.output<typeof translationSchema>, 'translation'>
  | Pick<z.output<typeof falcSchema>, 'validation' | 'source'>
  | Pick<z.output<typeof referenceSchema>, 'title'>

type Head = z.output<typeof referenceSchema> | z.output<typeof translationSchema> | z.output<typeof falcSchema>

/** A version as its own file tells it, before it is compared with the French reference. */
export interface ReadVersion {
  readonly version: Omit<Version, 'review' | 'standing'>
  /** Front matter; null when it has mistakes: the version is then incomplete. */
  readonly head: Head | null
}

/**
 * Reads one text of a fiche from its source.
 *
 * @returns null when the text can't be parsed at all; the report says why.
 */
export function readVersion(at: FicheFile, source: string, report: FileReport): ReadVersion | null {
  const matter = readFrontMatter(source, report)
  const head = matter === null ? null : validate(schemaFor(at), matter, [], report)
  const sections = readBody(source, at.file, null, report)
  if (sections === null) return null
  return {
    head,
    version: {
      ...at,
      status: head?.status ?? 'draft',
      title: head?.title ?? at.fiche,
      summary: head?.summary ?? '',
      audience: head?.audience ?? '',
      keywords: head?.keywords ?? [],
      pictogram: head !== null && 'pictogram' in head ? head.pictogram : null,
      openQuestions: head !== null && 'open_questions' in head ? head.open_questions : [],
      changes: head !== null && 'changes' in head ? head.changes.toSorted((a, b) => (a.on < b.on ? 1 : -1)) : [],
      sections,
      parts: [],
      lostParts: head !== null && 'parts' in head ? head.parts : [],
      omitted:
        head !== null && 'omitted' in head ? Object.entries(head.omitted).map(([id, reason]) => ({ id, reason })) : [],
      sheet: sheetChoices(head?.sheet),
      restsOn: head !== null && matter !== null && 'law' in head ? restsOn(head.law, matter) : [],
      places: matter === null ? new Map() : placesOf(matter),
      source,
    },
  }
}

/**
 * The sections of a file.
 *
 * @param part id of the part that the file is, null for a main page.
 * @returns null when it can't be parsed at all; the report says why.
 */
export function readBody(
  source: string,
  file: string,
  part: string | null,
  report: FileReport,
): readonly Section[] | null {
  // Its fields would be taken for text: one mistake would be told a dozen times.
  if (!hasFrontMatter(source) || !isSafeToParse(source, report)) return null
  const tree = bareTree(source)
  if (!isShallow(tree, report)) return null
  return readSections(withMarks(tree, source), source, report).map((section) => ({ ...section, part, file }))
}

function schemaFor({ lang, level }: FicheFile) {
  if (isEasy(level)) return falcSchema
  return lang === 'fr' ? referenceSchema : translationSchema
}

/** `law:` article by article, each where it is written. */
function restsOn(law: Readonly<Record<string, readonly string[]>>, matter: YamlText): RestsOn[] {
  return Object.entries(law).flatMap(([section, articles]) =>
    articles.map((article, index) => ({ section, article, ...matter.placeOf(['law', section, index]) })),
  )
}

/** Places of the front matter's keys, two levels deep, and of the entries of its lists: `parts.0`. */
export function placesOf(matter: YamlText): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  if (typeof matter.value !== 'object' || matter.value === null || Array.isArray(matter.value)) return places
  for (const [key, value] of Object.entries(matter.value)) {
    places.set(key, matter.placeOf([key]))
    if (typeof value !== 'object' || value === null) continue
    const inner = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
    for (const step of inner) places.set(`${key}.${step}`, matter.placeOf([key, step]))
  }
  return places
}

/** The review of a fiche, said in its reference. */
export function reviewOf(head: Head | null): Review | null {
  if (head === null || !('open_questions' in head)) return null
  return {
    on: head.reviewed.on,
    by: head.reviewed.by,
    next: head.next_review,
    owner: head.owner,
    lawyer: head.legal_review,
  }
}

/** Hashes of the French sections that a text says it follows. */
export function sourceHashesOf(head: FollowingHead): Readonly<Record<string, string>> {
  if ('translation' in head) return head.translation.source
  if ('validation' in head) return head.source ?? head.validation.source ?? {}
  return {}
}

/** How a text stands to its reference, given which of its sections are behind. */
export function standingOf(
  head: FollowingHead,
  sync: Extract<Standing, { kind: 'falc' }>['sync'],
  textHash: () => string,
): Standing {
  if ('translation' in head) {
    const { method, reviewed: found } = head.translation
    if (found === null) return { kind: 'translation', method, reviewed: null, sync }
    const { text_hash: hash, ...reviewed } = found
    const holds = hash === undefined || hash === textHash()
    return holds
      ? { kind: 'translation', method, reviewed, sync }
      : { kind: 'translation', method, reviewed: null, lapsed: reviewed, sync }
  }
  if (!('validation' in head)) return { kind: 'reference' }
  const { validation } = head
  if (validation.state === 'none') return { kind: 'falc', validation: { state: 'none' }, sync }
  const { group, people, on } = validation
  const state = validation.text_hash === textHash() ? 'validated' : 'outdated'
  return { kind: 'falc', validation: { state, group, people, on }, sync }
}
