import type { Library } from '../library/model.ts'
import type { StatusItem } from './board.ts'

/** Names said whole on the board; beyond, their number. */
const most = 8

/** What languages lack, and where they are behind the French. */
export function languageItems({ languageStandings }: Library): StatusItem[] {
  return languageStandings.flatMap(({ code, file, missing, behind }) => {
    const item = (
      matter: 'translation-missing' | 'translation-behind',
      detail: string,
      command: string | null,
    ): StatusItem => ({
      matter,
      subject: 'languages',
      version: code,
      detail,
      file,
      line: 1,
      fiches: [],
      command,
    })
    return [
      ...(missing.length === 0
        ? []
        : [
            item(
              'translation-missing',
              `Ces mots du site manquent : ${listed(missing)}. Ils sont montrés en français.`,
              null,
            ),
          ]),
      ...(behind.length === 0
        ? []
        : [
            item(
              'translation-behind',
              `Le français de ces mots du site a changé : ${listed(behind)}.`,
              `npm run translations -- accept languages ${code}`,
            ),
          ]),
    ]
  })
}

function listed(names: readonly string[]): string {
  const more = names.length - most
  return `${names.slice(0, most).join(', ')}${more > 0 ? ` et ${more} ${more > 1 ? 'autres' : 'autre'}` : ''}`
}
