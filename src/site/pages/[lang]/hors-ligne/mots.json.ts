import type { APIRoute } from 'astro'
import { languageOf, languagePaths } from '../../../languages.ts'
import { interfaceIn } from '../../../strings/interface-in.ts'
import type { OfflineWords } from '../../../worker/shell.ts'

export const getStaticPaths = () => languagePaths()

/** What the worker and its pages say without the network. */
export const GET: APIRoute<Record<string, never>, { lang: string }> = ({ params: { lang } }) => {
  const { words, lang: said } = interfaceIn(lang)
  const { copy, lost, newer, readNewer, update, useUpdate } = words.offline
  const given: OfflineWords = {
    lang: said,
    dir: languageOf(said).dir,
    copy: copy({ date: '{date}' }),
    lost,
    newer,
    readNewer,
    update,
    useUpdate,
  }
  return new Response(JSON.stringify(given))
}
