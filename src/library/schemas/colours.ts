import { z } from 'zod'
import type { ColourName } from '../../colours/palette.ts'
import { colourNames } from '../../colours/palette.ts'
import { refusal } from './refusal.ts'

const colour = z
  .string()
  .refine((typed) => /^#[0-9a-f]{6}$/i.test(typed), {
    error: (issue) => `« ${String(issue.input).slice(0, 40)} » n'est pas une couleur que nous savons lire.`,
    params: refusal(
      'colour-form',
      'Écrivez un dièse et six chiffres ou lettres de a à f, entre guillemets : "#0d4645".',
    ),
  })
  .transform((typed) => typed.toLowerCase())
  .optional()

type Named<Name extends string> = Partial<Record<Name, string>>

/** Colours of one scheme, by what they are for; any may be left out. */
function schemeOf<Name extends ColourName>(names: readonly Name[]) {
  const shape = Object.fromEntries(names.map((name) => [name, colour])) as Record<Name, typeof colour>
  return z.strictObject(shape).transform((scheme) => scheme as Named<Name>)
}

const onDark = colourNames.filter((name) => name !== 'on-cover')

/** `colours:` of `site.yaml`. */
export const coloursSchema = z.strictObject({
  light: schemeOf(colourNames).prefault({}),
  dark: schemeOf(onDark).prefault({}),
})
