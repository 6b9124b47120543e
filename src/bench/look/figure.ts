import type { Page } from '@playwright/test'
import type { SitePage } from '../../audit/pages/site-page.ts'

/** What a measure may look at: the built pages, and a browser on the site that they make. */
export interface Seen {
  readonly pages: readonly SitePage[]
  /** A page of the browser, for this measure alone; the site is its base address. */
  readonly page: Page
}

/** One figure of `npm run bench -- look`. */
export interface Figure {
  /** What is measured, in French: page, width, unit. */
  readonly name: string
  /** The figure must not be above; null where it is only told. */
  readonly most: number | null
  readonly take: (seen: Seen) => Promise<number>
}

/** Every file beside this one that measures exports this list. */
export interface FigureFile {
  readonly figures: readonly Figure[]
}
