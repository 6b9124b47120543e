import { library } from 'virtual:library'
import type { Level } from '../../facts/level.ts'
import type { Lang } from '../../library/lang.ts'
import type { BlockName } from '../../library/mdx/vocabulary.ts'
import { ask } from '../../traces/answers.ts'
import { listCheckUps } from '../check-ups/listed-check-ups.ts'
import type { Listed } from '../fiche/listing.ts'
import { listedIn } from '../fiche/listing.ts'
import { languages } from '../languages.ts'

/** Whether any fiche has a simplified text. */
export const hasEasyFiches = ask(library, 'easy')

/** The first fiches to read: two of a theme at most, or the first theme would fill the list. */
export function usefulPages(lang: Lang): readonly Listed[] {
  return library.themes
    .flatMap(({ id }) =>
      listedIn(id, lang)
        .filter(({ fiche }) => fiche.core)
        .slice(0, 2),
    )
    .slice(0, 8)
}

/** Whether a block has nothing to show in this library: the section around it is then left out. */
export function isEmpty(name: BlockName, lang: Lang, level: Level): boolean {
  if (name === 'Verifications') return listCheckUps(lang, level).length === 0
  if (name === 'Situations') return library.situations.length === 0
  if (name === 'Licences') return library.site.licence === null
  if (name === 'EtatDesTextes') return library.fiches.size === 0
  if (name === 'PagesUtiles') return usefulPages(lang).length === 0
  return name === 'AutresLangues' && languages.length < 2 && !hasEasyFiches
}
