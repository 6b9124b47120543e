import type { APIRoute } from 'astro'
import { languageOf, languages } from '../../languages.ts'
import { interfaceIn } from '../../strings/interface-in.ts'

export const getStaticPaths = () => languages.map(({ code }) => ({ params: { lang: code } }))

/** The words of the reading help, which is made by script at its first use. */
export const GET: APIRoute = ({ params }) => {
  const { words, lang } = interfaceIn(params['lang'] ?? 'fr')
  const part = words.reading.part({ n: '{n}', all: '{all}' })
  return new Response(
    JSON.stringify({ lang, dir: languageOf(lang).dir, reading: { ...words.reading, part }, listen: words.listen }),
  )
}
