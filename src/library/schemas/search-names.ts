import { z } from 'zod'
import { text } from './localized.ts'

/** A file of `search/`: fiche id → other names and spellings that people use. */
export const searchNamesSchema = z.record(z.string(), z.array(text))
