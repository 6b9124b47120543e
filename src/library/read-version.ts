import type { z } from 'zod'
import { parseMarkdown } from '../markdown/parse.ts'
import { readFrontMatter } from './front-matter.ts'
import { lineIndex } from '../line-index.ts'
import type { FicheFile, Place, Review, Standing, Version } from './model.ts'
import type { FileReport } from './report.ts'
import { isSafeToParse, isShallow } from './safe-source.ts'
import { falcSchema, referenceSchema, translationSchema } from './schemas/fiche.ts'
import { readSections } from './sections.ts'
import { validate } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

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
  if (!isSafeToParse(source, report)) return null
  const tree = parseMarkdown(source)
  if (!isShallow(tree, report)) return null
  const sections = readSections(tree, source, lineIndex(source), report)
  return {
    head,
    version: {
      ...at,
      status: head?.status ?? 'draft',
      title: head?.title ?? at.fiche,
      summary: head?.summary ?? '',
      audience: head?.audience ?? '',
      keywords: head?.keywords ?? [],
      openQuestions: head !== null && 'open_questions' in head ? head.open_questions : [],
      changes: head !== null && 'changes' in head ? head.changes.toSorted((a, b) => (a.on < b.on ? 1 : -1)) : [],
      sections,
      places: matter === null ? new Map() : placesOf(matter),
      source,
    },
  }
}

function schemaFor({ lang, level }: FicheFile) {
  if (level === 'falc') return falcSchema
  return lang === 'fr' ? referenceSchema : translationSchema
}

/** Places of the front matter's keys, two levels deep. */
function placesOf(matter: YamlText): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  if (typeof matter.value !== 'object' || matter.value === null || Array.isArray(matter.value)) return places
  for (const [key, value] of Object.entries(matter.value)) {
    places.set(key, matter.placeOf([key]))
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
    for (const inner of Object.keys(value)) places.set(`${key}.${inner}`, matter.placeOf([key, inner]))
  }
  return places
}

/** The review of a fiche, said in its reference. */
export function reviewOf(head: Head | null): Review | null {
  if (head === null || !('open_questions' in head)) return null
  return { on: head.reviewed.on, by: head.reviewed.by, next: head.next_review, owner: head.owner, lawyer: head.legal_review }
}

/** Hashes of the French sections that a text says it follows. */
export function sourceHashesOf(head: Head): Readonly<Record<string, string>> {
  if ('translation' in head) return head.translation.source
  if ('validation' in head) return head.source ?? head.validation.source ?? {}
  return {}
}

/** How a text stands to its reference, given which of its sections are behind. */
export function standingOf(head: Head, sync: Extract<Standing, { kind: 'falc' }>['sync'], textHash: () => string): Standing {
  if ('translation' in head) return { kind: 'translation', method: head.translation.method, reviewed: head.translation.reviewed, sync }
  if (!('validation' in head)) return { kind: 'reference' }
  const { validation } = head
  if (validation.state === 'none') return { kind: 'falc', validation: { state: 'none' }, sync }
  const { group, people, on } = validation
  const state = validation.text_hash === textHash() ? 'validated' : 'outdated'
  return { kind: 'falc', validation: { state, group, people, on }, sync }
}
