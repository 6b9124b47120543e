import type { Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import type { Section } from '../library/section.ts'
import { normalText } from '../translations/normal-text.ts'
import type { HeadField, SectionChange, TextChange, Words } from './change.ts'
import { keysOfBoth, textsOf } from './texts-of.ts'
import { wordChanges } from './word-changes.ts'

/** Texts whose readers no longer read the same words, fiche after fiche. */
export function textChanges(before: Library, after: Library): TextChange[] {
  const [old, fresh] = [textsOf(before), textsOf(after)]
  return keysOfBoth(fresh, old).flatMap((key): TextChange[] => {
    const [was, is] = [old.get(key), fresh.get(key)]
    const known = is ?? was
    if (known === undefined) return []
    const { fiche, of, text, version } = known
    const sections = sectionChanges(was?.version.sections ?? [], is?.version.sections ?? [])
    const head = was && is ? headChanges(was.version, is.version) : []
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'reworded'
    if (change === 'reworded' && sections.length + head.length === 0) return []
    return [{ fiche, of, text, change, title: version.title, file: version.file, head, sections }]
  })
}

const headFields: readonly HeadField[] = ['title', 'summary', 'status']

function headChanges(was: Version, is: Version): TextChange['head'] {
  return headFields.flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, words: wordChanges(was[field], is[field]) }],
  )
}

/** By the hash that twins and translations follow: what does not change the meaning is no change. */
function sectionChanges(before: readonly Section[], after: readonly Section[]): SectionChange[] {
  const old = new Map(before.map((section) => [section.id, section]))
  const kept = new Set(after.map(({ id }) => id))
  const here = after.flatMap((section): SectionChange[] => {
    const was = old.get(section.id)
    if (was?.hash === section.hash) return []
    const words = wordChanges(was === undefined ? '' : textOf(was), textOf(section))
    return [{ id: section.id, title: section.title, change: was === undefined ? 'added' : 'reworded', words }]
  })
  const gone = before
    .filter(({ id }) => !kept.has(id))
    .map((section): SectionChange => {
      const words: Words[] = [{ words: textOf(section), became: 'removed' }]
      return { id: section.id, title: section.title, change: 'removed', words }
    })
  return [...here, ...gone]
}

const textOf = ({ title, nodes }: Section) => `${title}. ${normalText(nodes)}`
