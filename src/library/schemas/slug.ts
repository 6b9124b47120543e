import { z } from 'zod'

/** Words of letters without accents and digits, joined by hyphens: what can stand in an address. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const slug = z.string().regex(slugPattern)
