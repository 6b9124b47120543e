import type { z } from 'zod'
import type { FactEntry, Source } from '../facts/fact.ts'
import type { Wording } from '../translations/wording.ts'
import type { Contact, Letter, Term, TermEntry } from './helps.ts'
import type { Lang, Language, ReadingLevel } from './lang.ts'
import { compareBlanks } from './letter-blanks.ts'
import type { Pictogram } from './pictogram.ts'
import type { Place } from './place.ts'
import type { FileReport } from './report.ts'
import { contactSchema } from './schemas/contact.ts'
import { factSchema } from './schemas/fact.ts'
import { languageSchema } from './schemas/language.ts'
import { letterSchema } from './schemas/letter.ts'
import { levelSchema } from './schemas/level.ts'
import { pictogramSchema } from './schemas/pictogram.ts'
import { searchNamesSchema } from './schemas/search-names.ts'
import { siteSchema } from './schemas/site.ts'
import { situationSchema } from './schemas/situation.ts'
import { listedSourceSchema } from './schemas/source.ts'
import { termSchema } from './schemas/term.ts'
import { themeSchema } from './schemas/theme.ts'
import { typedFigureSchema } from './schemas/typed-figure.ts'
import { wordingSchema } from './schemas/wording.ts'
import { workshopSchema } from './schemas/workshop.ts'
import type { Situation } from './situation.ts'
import type { Theme } from './theme.ts'
import type { TypedFigure } from './typed-figure.ts'
import type { Refuse } from './unread.ts'
import { namesOfEntry } from './unread.ts'
import { validate, validateList } from './validate.ts'
import type { Workshop } from './workshop.ts'
import type { YamlText } from './yaml-text.ts'

/** A value of a data file and where it is written. */
export interface Placed<T> {
  readonly value: T
  readonly file: string
  readonly place: Place
}

/** A fact whose source may still be the name of an entry of `sources.yaml`. */
export type UnsourcedFact = Omit<FactEntry, 'source'> & { readonly source: Source | string }

type Read<T> = (yaml: YamlText, file: string, report: FileReport, refuse: Refuse) => Placed<T>[]

/** Reads the entries of one list file. */
export function listOf<S extends z.ZodType, T>(
  schema: S,
  convert: (entry: z.output<S>, file: string, line: number) => T,
): Read<T> {
  return (yaml, file, report, refuse) => {
    const refused = (index: number) => refuse(namesOfEntry(yaml, index), yaml.placeOf([index]).line)
    return validateList(schema, yaml, report, refused).map(({ entry, index }) => {
      const place = yaml.placeOf([index])
      return { value: convert(entry, file, place.line), file, place }
    })
  }
}

export const readFacts = listOf(
  factSchema,
  ({ valid_from, valid_to, legal_ref, ...fact }, file, line): UnsourcedFact => ({
    ...fact,
    validFrom: valid_from,
    validTo: valid_to,
    legalRef: legal_ref,
    file,
    line,
  }),
)

export const readContacts = listOf(
  contactSchema,
  ({ for_whom, ...contact }, _file, line): Contact => ({ ...contact, forWhom: for_whom, line }),
)
export const readThemes = listOf(themeSchema, (theme): Theme => theme)
export const readSituations = listOf(situationSchema, ({ to, ...situation }, file, line): Situation => {
  const [fiche = '', section = null] = to.split('#')
  return { ...situation, fiche, section, file, line }
})
export const readLanguages = listOf(languageSchema, (language): Language => language)
export const readSources = listOf(listedSourceSchema, (source): Source & { readonly id: string } => source)
export const readPictograms = listOf(
  pictogramSchema,
  ({ always_shown, ...pictogram }): Pictogram => ({ ...pictogram, alwaysShown: always_shown }),
)
export const readWorkshops = listOf(
  workshopSchema,
  ({ recorded_by, wrong_beliefs, ...workshop }, _file, line): Workshop => ({
    ...workshop,
    recordedBy: recorded_by,
    wrongBeliefs: wrong_beliefs,
    line,
  }),
)
export const readTypedFigures = listOf(typedFigureSchema, (figure, _file, line): TypedFigure => ({ ...figure, line }))

export const readWordings = listOf(
  wordingSchema,
  ({ note: _, ...wording }, _file, line): Wording => ({ ...wording, line }),
)

/** How a language writes a term: two terms of one language may not share a form. */
export interface TermForm {
  readonly lang: Lang
  readonly form: string
  readonly term: string
}

/** Reads a file of `glossary/`; puts its written forms, each with its place, in `forms`. */
export function readTerm(
  id: string,
  yaml: YamlText,
  file: string,
  report: FileReport,
  forms: Placed<TermForm>[],
): Placed<Term>[] {
  const read = validate(termSchema, yaml, [], report)
  if (read === null) return []
  const entries = new Map<Lang, TermEntry>()
  for (const [lang, entry] of Object.entries(read)) {
    const all = [...new Set([entry.name, ...entry.forms])]
    entries.set(lang, { ...entry, forms: all })
    for (const form of all) {
      const index = entry.forms.indexOf(form)
      const place = yaml.placeOf(index === -1 ? [lang, 'name'] : [lang, 'forms', index])
      forms.push({ value: { lang, form, term: id }, file, place })
    }
  }
  return [{ value: { id, file, entries }, file, place: yaml.placeOf([]) }]
}

/** Reads a file of `levels/`. */
export function readLevel(id: string, yaml: YamlText, file: string, report: FileReport): Placed<ReadingLevel>[] {
  const level = validate(levelSchema, yaml, [], report)
  if (level === null) return []
  const { code_hint: codeHint, expected, ...own } = level
  const value = { id, file, ...own, codeHint, expected: expected ?? level.checker !== null }
  return [{ value, file, place: yaml.placeOf([]) }]
}

/** Reads a file of `letters/`. */
export function readLetter(id: string, yaml: YamlText, file: string, report: FileReport): Placed<Letter>[] {
  const letter = validate(letterSchema, yaml, [], report)
  if (letter === null) return []
  compareBlanks(
    letter.body,
    letter.fields.map((field) => field.id),
    yaml,
    report,
  )
  return [{ value: { id, file, ...letter }, file, place: yaml.placeOf(['fiche']) }]
}

/** `site.yaml` before its contacts are looked up. */
export interface NamedSite extends z.output<typeof siteSchema> {
  readonly helplineAt: Place
  readonly relayAt: Place
  readonly emergencyAt: readonly Place[]
  /** Where fields are written: `name`, `languages.1`, `colours.dark.ink`. */
  readonly places: ReadonlyMap<string, Place>
}

export function readSite(yaml: YamlText, file: string, report: FileReport): Placed<NamedSite>[] {
  const site = validate(siteSchema, yaml, [], report)
  if (site === null) return []
  const emergencyAt = site.emergency.map((_, index) => yaml.placeOf(['emergency', index, 'contact']))
  return [
    {
      value: {
        ...site,
        helplineAt: yaml.placeOf(['helpline']),
        relayAt: yaml.placeOf(['relay']),
        emergencyAt,
        places: sitePlaces(site, yaml),
      },
      file,
      place: yaml.placeOf([]),
    },
  ]
}

function sitePlaces({ languages, colours }: z.output<typeof siteSchema>, yaml: YamlText): ReadonlyMap<string, Place> {
  const named = (['light', 'dark'] as const).flatMap((scheme) =>
    Object.keys(colours[scheme]).map((colour) => ['colours', scheme, colour]),
  )
  const paths: readonly (readonly PropertyKey[])[] = [
    ['name'],
    ['logo'],
    ...languages.map((_, index) => ['languages', index]),
    ...named,
  ]
  return new Map(paths.map((path) => [path.join('.'), yaml.placeOf(path)]))
}

/** Reads a file of `search/`: one value per fiche named in it. */
export function readSearchNames(
  yaml: YamlText,
  file: string,
  report: FileReport,
): Placed<readonly [fiche: string, names: readonly string[]]>[] {
  if (yaml.value === null) return []
  const names = validate(searchNamesSchema, yaml, [], report)
  return Object.entries(names ?? {}).map((pair) => ({ value: pair, file, place: yaml.placeOf([pair[0]], 'key') }))
}
