import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { localized } from '../../facts/localized.ts'
import { editorsEvents, icsDocument } from '../../news/calendar.ts'

const name = localized(library.site.name, 'fr').text
const authority =
  library.site.feedTag?.split(',')[0] ?? (site.origin === null ? 'localhost' : new URL(site.origin).hostname)

/** For editors' calendars: coming reviews and figures that end. */
export const GET: APIRoute = () =>
  new Response(
    icsDocument(
      { name, authority, title: `${name} : relectures, lois et chiffres` },
      library.today,
      editorsEvents(library),
    ),
    {
      headers: { 'content-type': 'text/calendar; charset=utf-8' },
    },
  )
