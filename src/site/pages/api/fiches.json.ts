import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { contentLicence, dataVersion } from '../../../open-data/fiche-data.ts'
import { ficheAddress } from '../../addresses.ts'

const origin = site.origin ?? ''

/** Every fiche with its texts: where to read them, where to fetch them. */
export const GET: APIRoute = () =>
  Response.json({
    version: dataVersion,
    built_for: library.today,
    licence: contentLicence,
    fiches: [...library.fiches.values()].map(({ id, theme, core, versions }) => ({
      id,
      theme,
      core,
      code: library.codes.get(id) ?? null,
      texts: [...versions.values()]
        .filter(({ status }) => status === 'published')
        .map(({ lang, level, title, summary }) => ({
          lang,
          level,
          title,
          summary,
          url: `${origin}${ficheAddress(lang, level, id)}`,
          data: `${origin}/api/fiches/${id}/${level === 'falc' ? `${lang}-falc` : lang}.json`,
        })),
    })),
  })
