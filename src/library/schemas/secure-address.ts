import { z } from 'zod'

/** `https://…`: an address that a reader's browser may be sent to. */
export const secureAddress = z
  .string()
  .regex(/^https:\/\/\S+$/, 'Écrivez une adresse complète, qui commence par https://')
