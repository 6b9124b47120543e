/** A picture without its outer `<svg>`: what it holds, and its system of coordinates. */
export interface Drawing {
  /** `0 0 48 48` */
  readonly viewBox: string
  /** Markup that may stand in an SVG file as it is. */
  readonly body: string
}

/**
 * Where a manifest's `icon` is looked for: `healthicons:euro`, `fourni:gratuit` (drawn for the project), `dessin:fusee`
 * (of the content folder).
 */
export const iconPattern = /^(healthicons|fourni|dessin):[a-z0-9]+(?:-[a-z0-9]+)*$/
