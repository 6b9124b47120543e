import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DistressLanguage } from '../distress/language.ts'
import type { SearchLanguage } from './language.ts'

/**
 * What only code can say of a language, by its code: how its words are stemmed and heard, how people in distress
 * write. One optional file each, found by its name; bundles find the same files in `found-by-vite.ts`.
 */
export const searchLanguages: ReadonlyMap<string, SearchLanguage> = await found<SearchLanguage>('code')
export const distressLanguages: ReadonlyMap<string, DistressLanguage> =
  await found<DistressLanguage>('../distress/languages')

async function found<T>(folder: string): Promise<ReadonlyMap<string, T>> {
  const path = join(import.meta.dirname, folder)
  const names = readdirSync(path).filter((name) => name.endsWith('.ts'))
  const files = names.map(async (name): Promise<[string, T]> => {
    const { language } = (await import(pathToFileURL(join(path, name)).href)) as { readonly language: T }
    return [name.slice(0, -'.ts'.length), language]
  })
  return new Map(await Promise.all(files))
}
