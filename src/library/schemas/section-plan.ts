import { z } from 'zod'
import { orNull, text } from './localized.ts'
import { slug } from './slug.ts'

/** An entry of `sections.yaml`: a section that a fiche has unless it has no object, in the usual order. */
export const plannedSectionSchema = z.strictObject({
  id: slug,
  /** French heading of a new fiche, to be reworded. */
  title: text,
  /** What its writer must say there. */
  task: text,
  /** Concept of `pictograms.yaml` shown where the text names none. */
  pictogram: orNull(text),
  /** Whether a new fiche begins it with the site's help line. */
  helpline: z.boolean().default(false),
  /** Whether the pictured links at the top of an easy text lead to it, before the fiche's own sections. */
  first_link: z.boolean().default(false),
  /** What it is on the sheet to give. */
  sheet: orNull(z.enum(['conditions', 'steps', 'papers', 'deadlines', 'refusal', 'help'])),
})
