/** In the folder of a program: what renders pages, as Astro made it. */
export const serverFolder = 'server'
/** The files that all pages share: scripts, styles on paper, fonts, and those of `public/`. */
export const clientFolder = 'client'
/** What is known of a program besides its files. */
export const aboutFile = 'about.json'

export interface ProgramAbout {
  /** `https://…` of the site, or where Astro says that it is while it has no address. */
  readonly origin: string
}
