import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FactOnDay } from '../facts/fact.ts'
import { readingKey } from '../facts/level.ts'
import { factOnDay } from '../facts/on-day.ts'
import { fichesOf, usesOfLaw } from '../law-watch/uses.ts'
import type { Fiche, Version } from '../library/fiche.ts'
import type { Library } from '../library/model.ts'
import { plainTexts } from '../reading/plain-texts.ts'
import { articleData } from './article-data.ts'
import { dataVersion, factData, ficheData, licenceData } from './fiche-data.ts'

/** Where a text is read on the site. */
export type TextAddress = (version: Version, section?: string, part?: string) => string

/**
 * Writes the open data below `<folder>/api/`: the list of fiches, one file a text, every figure, every article of law.
 *
 * @param address absolute when the site has a published address, else from its root.
 */
export async function writeOpenData(
  library: Library,
  folder: string,
  address: TextAddress,
  origin: string,
): Promise<void> {
  const write = async (path: string, data: unknown): Promise<void> => {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, JSON.stringify(data))
  }
  const about = { version: dataVersion, built_for: library.today, licence: licenceData(library) }
  const fiches = [...library.fiches.values()]
  const uses = usesOfLaw(library)
  await write('api/fiches.json', { ...about, fiches: fiches.map((fiche) => listed(fiche, library, address, origin)) })
  await write('api/facts.json', {
    ...about,
    facts: [...library.facts.values()].map((entries) => ({
      ...factData(factOnDay(entries, library.today)),
      history: entries.map(({ value, validFrom, validTo }) => ({ value, valid_from: validFrom, valid_to: validTo })),
    })),
  })
  const law = [...library.law.values()].map((article) => ({
    ...articleData(article, library),
    used_by: fichesOf(uses.get(article.id) ?? []),
  }))
  await write('api/law.json', { ...about, codes: library.lawCodes, law })
  const textOf = plainTexts(library)
  const facts = new Map<string, FactOnDay>(
    [...library.facts].map(([id, entries]) => [id, factOnDay(entries, library.today)]),
  )
  for (const fiche of fiches) {
    for (const version of published(fiche)) {
      const data = ficheData(library, fiche, version, {
        address: (section, part) => address(version, section, part),
        textOf: (section) => textOf(section, version),
        factOf: (id) => facts.get(id),
      })
      await write(dataPath(version), data)
    }
  }
}

const published = (fiche: Fiche): Version[] =>
  [...fiche.versions.values()].filter(({ status }) => status === 'published')

/** `api/fiches/css/fr-falc.json` */
const dataPath = ({ fiche, lang, level }: Version): string => `api/fiches/${fiche}/${readingKey(lang, level)}.json`

function listed(fiche: Fiche, library: Library, address: TextAddress, origin: string) {
  const { id, theme, core } = fiche
  const texts = published(fiche).map((version) => {
    const { lang, level, title, summary } = version
    return { lang, level, title, summary, url: address(version), data: `${origin}/${dataPath(version)}` }
  })
  return { id, theme, core, code: library.codes.get(id) ?? null, texts }
}
