import { library } from 'virtual:library'
import type { APIRoute } from 'astro'
import { factOnDay } from '../../../facts/on-day.ts'
import { contentLicence, dataVersion, factData } from '../../../open-data/fiche-data.ts'

/** Every figure with its source, its dates, what may be said of it on the day of the build, and its history. */
export const GET: APIRoute = () =>
  Response.json({
    version: dataVersion,
    built_for: library.today,
    licence: contentLicence,
    facts: [...library.facts.values()].map((entries) => ({
      ...factData(factOnDay(entries, library.today)),
      history: entries.map(({ value, validFrom, validTo }) => ({ value, valid_from: validFrom, valid_to: validTo })),
    })),
  })
