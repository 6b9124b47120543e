import { readingKey } from '../facts/level.ts'
import type { Version } from '../library/fiche.ts'

/** Folder of the pictures of links, below the site's. */
const folder = 'partage'

/** Picture of a text, the same for all its pages. @example pictureOfText(version) // 'partage/fr-falc/ame.png' */
export function pictureOfText({ lang, level, fiche }: Pick<Version, 'lang' | 'level' | 'fiche'>): string {
  return `${folder}/${readingKey(lang, level)}/${fiche}.png`
}

/** Picture of every other page of a language. @example pictureOfSite('ar') // 'partage/ar.png' */
export function pictureOfSite(lang: string): string {
  return `${folder}/${lang}.png`
}
