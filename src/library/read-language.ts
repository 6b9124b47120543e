import type { z } from 'zod'
import type { LanguageFile } from '../languages/language-file.ts'
import type { Place } from './place.ts'
import type { Placed } from './read-data.ts'
import type { FileReport } from './report.ts'
import { fileStart } from './report.ts'
import { languageFileSchema } from './schemas/language-file.ts'
import { validate } from './validate.ts'
import type { YamlText } from './yaml-text.ts'

/** A language's file, and where each part of it is written. */
export interface ReadLanguage {
  readonly file: LanguageFile
  readonly placeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => Place
}

/** Reads `languages/<code>.yaml`; null when its form is not right, which is reported. */
export function readLanguageFile(code: string, yaml: YamlText, report: FileReport): ReadLanguage | null {
  const read = validate(languageFileSchema, yaml, [], report)
  return read === null ? null : { file: languageFile(code, read), placeOf: yaml.placeOf }
}

/** The same, as one of the things that a folder gives. */
export function placedLanguage(code: string, yaml: YamlText, file: string, report: FileReport): Placed<ReadLanguage>[] {
  const value = readLanguageFile(code, yaml, report)
  return value === null ? [] : [{ value, file, place: fileStart }]
}

function languageFile(code: string, read: z.output<typeof languageFileSchema>): LanguageFile {
  const { easy_texts: easyTexts, reviewed, figures, letters, search, locale = code, ...rest } = read
  const {
    numbers = null,
    euros = null,
    percent = null,
    easy_percent: easyPercent = null,
    date = null,
    date_with_figures: dateWithFigures = null,
  } = figures
  const { order = null, articles, glued } = letters
  const { stop_words: stopWords, elsewhere, synonyms, asking } = search
  return {
    ...rest,
    code,
    locale,
    easyTexts,
    reviewed: reviewed === 'none' ? null : reviewed,
    figures: {
      numbers,
      euros,
      rate: present(figures.rate),
      percent,
      easyPercent,
      units: present(figures.units),
      cases: presentCases(figures.cases),
      date,
      dateWithFigures,
    },
    letters: { order, articles, glued },
    search: { stopWords, elsewhere, synonyms, asking: present(asking) },
  }
}

/** Zod types what is absent as undefined. */
function present<K extends string, V>(values: Partial<Record<K, V | undefined>>): Partial<Record<K, V>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Record<K, V>>
}

function presentCases(
  cases: z.output<typeof languageFileSchema>['figures']['cases'],
): LanguageFile['figures']['cases'] {
  return Object.fromEntries(Object.entries(cases).map(([name, units]) => [name, present(units ?? {})]))
}
