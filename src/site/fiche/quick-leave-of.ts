import { library } from 'virtual:library'
import type { SiteData } from '../../library/site-data.ts'

/** The neutral page that replaces one about this fiche; null when such a page is left as any other. */
export function quickLeaveOf(fiche: string | undefined): SiteData['quickLeave'] {
  return fiche !== undefined && library.fiches.get(fiche)?.quickLeave === true ? library.site.quickLeave : null
}
