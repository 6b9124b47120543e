import { isExcepted } from '../exceptions.ts'
import type { Fault, Finding } from '../finding.ts'
import type { SitePage } from '../pages/site-page.ts'
import { elementFaults } from './element-faults.ts'
import { headingsAlike, linksAlike, titlesAlike } from './faults-between-names.ts'
import { wrongLinkLanguages } from './link-languages.ts'
import { brokenLinks } from './links.ts'
import { menusMoved } from './menus-moved.ts'
import { pageFaults } from './page-faults.ts'
import { thirdParties } from './third-parties.ts'
import { invalidHtml } from './valid-html.ts'
import { wrongLanguages } from './wrong-languages.ts'

/** How these findings are named among ways of reading: no browser is needed. */
export const markupProfile = 'markup'

type OnPage = Fault & { readonly page: string }

/**
 * What the files of the pages tell without a browser: valid HTML, links, languages, names, every page each time.
 *
 * @param among every page of the site: what links may lead to, and what titles are compared with.
 * @param hasFile whether the built site has a file at this path, `/pictos/aide.svg`.
 */
export function auditMarkup(
  pages: readonly SitePage[],
  among: readonly SitePage[],
  hasFile: (path: string) => boolean,
): Finding[] {
  const wanted = new Set(pages.map(({ path }) => path))
  const languages = [...new Set(among.map(({ lang }) => lang))]
  const found: OnPage[] = [
    ...pages.flatMap(invalidHtml),
    ...pages.flatMap((page) =>
      [
        ...elementFaults(page),
        ...pageFaults(page),
        ...headingsAlike(page),
        ...linksAlike(page),
        ...wrongLanguages(page, languages),
      ].map((fault) => ({
        page: page.path,
        ...fault,
      })),
    ),
    ...pages.flatMap((page) => thirdParties(page).map((address) => fetched(page, address))),
    ...[
      ...brokenLinks(among, hasFile),
      ...wrongLinkLanguages(among),
      ...titlesAlike(among),
      ...menusMoved(among),
    ].filter(({ page }) => wanted.has(page)),
  ]
  return found.map((fault) => ({ ...fault, profile: markupProfile })).filter((finding) => !isExcepted(finding))
}

function fetched({ path }: SitePage, address: string): OnPage {
  return {
    page: path,
    rule: 'third-party',
    wcag: [],
    rgaa: [],
    node: address,
    message: 'La page demande ceci à un autre site.',
  }
}
