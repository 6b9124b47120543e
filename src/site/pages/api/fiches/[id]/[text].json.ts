import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute, GetStaticPaths } from 'astro'
import { factOnDay } from '../../../../../facts/on-day.ts'
import type { Fiche, Version } from '../../../../../library/model.ts'
import { sectionText } from '../../../../../markdown/plain-text.ts'
import { ficheData } from '../../../../../open-data/fiche-data.ts'
import { ficheAddress } from '../../../../addresses.ts'
import { textContext } from '../../../../fiche/text-context.ts'

/** `fr`, `fr-falc`, `ar`… */
const textName = ({ lang, level }: Version) => (level === 'falc' ? `${lang}-falc` : lang)

export const getStaticPaths = (() =>
  [...library.fiches.values()].flatMap((fiche) =>
    [...fiche.versions.values()]
      .filter(({ status }) => status === 'published')
      .map((version) => ({ params: { id: fiche.id, text: textName(version) }, props: { fiche, version } })),
  )) satisfies GetStaticPaths

export const GET: APIRoute<{ fiche: Fiche; version: Version }> = ({ props: { fiche, version } }) => {
  const context = textContext(version.lang, version.level, fiche.theme)
  return Response.json(
    ficheData(library, fiche, version, {
      address: (section) => `${site.origin ?? ''}${ficheAddress(version.lang, version.level, fiche.id, section)}`,
      textOf: (section) => sectionText(section, context),
      factOf: (id) => {
        const entries = library.facts.get(id)
        return entries && factOnDay(entries, library.today)
      },
    }),
  )
}
