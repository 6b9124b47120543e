import { prefix } from '../../../base/base.ts'
import type { Chosen } from '../../../collection/collection.ts'
import { isEasy, readingKey, standard } from '../../../facts/level.ts'
import { byCode } from '../../../search/by-code.ts'
import type { NamedFiche, NamedSection, NamesIndex } from '../../../search/names-index.ts'
import { partOf } from '../../../search/names-index.ts'
import { ficheAddress } from '../../addresses.ts'
import type { GivenText } from '../../collection/given-texts.ts'

/** A part in the text that is given: the one asked for, or the nearest that has it. */
export interface GivenPart {
  readonly code: string
  readonly text: GivenText
  readonly fiche: NamedFiche
  readonly section: NamedSection | null
  /** « Complémentaire santé solidaire – Qui y a droit ? » */
  readonly title: string
  readonly address: string
  /** The page of the fiche's sheet. */
  readonly sheet: string
}

/** Finds parts by their codes; the titles of a language are asked for once. */
export interface Parts {
  readonly find: (chosen: Chosen) => Promise<GivenPart | null>
  readonly texts: readonly GivenText[]
}

/** @param texts all in which parts are given, the reference one first. */
export function openParts(texts: readonly GivenText[]): Parts {
  const indexes = new Map<string, Promise<NamesIndex>>()

  function indexOf({ names }: GivenText): Promise<NamesIndex> {
    const known = indexes.get(names) ?? fetch(names).then((response) => response.json() as Promise<NamesIndex>)
    indexes.set(names, known)
    known.catch(() => indexes.delete(names))
    return known
  }

  async function findIn(text: GivenText, code: string): Promise<GivenPart | null> {
    const found = byCode(await indexOf(text), code)
    return found === null || found.fiche.lang !== text.lang ? null : partFrom(found, text, code)
  }

  /** A simplified text that leaves the section out gives way to the standard one of its language. */
  function partFrom(
    { fiche, section }: { readonly fiche: NamedFiche; readonly section: NamedSection | null },
    asked: GivenText,
    code: string,
  ): GivenPart | null {
    const has = fiche.levels[asked.level] !== undefined && !(isEasy(asked.level) && section?.easy === null)
    const text = has ? asked : texts.find(({ key }) => key === readingKey(asked.lang, standard))
    if (text === undefined) return null
    const { lang, level } = text
    const title = fiche.levels[level] ?? fiche.title
    return {
      code,
      text,
      fiche,
      section,
      title: section ? `${title} – ${section.title}` : title,
      address: prefix + ficheAddress(lang, level, fiche.id, section?.id, section && partOf(section, level)),
      sheet: prefix + ficheAddress(lang, level, fiche.id, undefined, 'feuille'),
    }
  }

  return {
    texts,
    find: async ({ code, text }) => {
      const asked = texts.find(({ key }) => key === text)
      for (const each of [asked, ...texts.filter(({ level }) => level === standard)]) {
        const found = each && (await findIn(each, code))
        if (found) return found
      }
      return null
    },
  }
}
