import type { DistressLanguage } from '../distress/language.ts'
import type { SearchLanguage } from './language.ts'

/** The same as `found-on-disk.ts`, in what is bundled for browsers and pages. */
export const searchLanguages = byCode(
  import.meta.glob<{ readonly language: SearchLanguage }>('./code/*.ts', { eager: true }),
)
export const distressLanguages = byCode(
  import.meta.glob<{ readonly language: DistressLanguage }>('../distress/languages/*.ts', { eager: true }),
)

function byCode<T>(files: Readonly<Record<string, { readonly language: T }>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(files).map(([path, { language }]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.ts'.length),
      language,
    ]),
  )
}
