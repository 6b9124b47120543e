import { library } from 'virtual:library'
import type { APIRoute } from 'astro'
import { editorsEvents, icsDocument } from '../../news/calendar.ts'

/** For editors' calendars: coming reviews and figures that end. */
export const GET: APIRoute = () =>
  new Response(icsDocument('Droits clairs : relectures, lois et chiffres', library.today, editorsEvents(library)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
