import { library } from 'virtual:library'
import { site } from 'virtual:site'
import type { APIRoute } from 'astro'
import { listedPages } from '../../library/page-names.ts'
import { pagesOf } from '../../library/pages.ts'
import { xmlText } from '../../news/atom.ts'
import {
  checkUpAddress,
  homeAddress,
  lawAddress,
  letterAddress,
  pageAddress,
  textAddress,
  themeAddress,
} from '../addresses.ts'
import { homePage } from '../any-text-address.ts'
import { isWritten } from '../check-ups/listed-check-ups.ts'
import { ficheAlternates } from '../fiche/versions.ts'
import type { Alternate } from '../languages.ts'
import { inEveryLanguage, languages } from '../languages.ts'
import { listedCodes } from '../law/listed-law.ts'
import { pages as rules } from '../rules/pages.ts'
import { sitePageAddress, sitePagePaths, sitePages } from '../site-pages.ts'

const levels = [...library.levels.keys()]

const absolute = (path: string) => xmlText(`${site.origin}${path}`)

function entry(path: string, alternates: readonly Alternate[], changed?: string): string {
  const others = alternates.map(
    ({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${xmlText(lang)}" href="${absolute(href)}"/>`,
  )
  return `<url><loc>${absolute(path)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${others.join('')}</url>`
}

function inAll(address: (lang: string) => string): string[] {
  const alternates = inEveryLanguage(address)
  return alternates.map(({ href }) => entry(href, alternates))
}

/** `/sitemap.xml`: its addresses must be whole, so that only a site with a published address has one. */
export const getStaticPaths = () => (site.origin === null ? [] : [{ params: { map: 'sitemap' } }])

/** Every page worth finding, each with the same page in the other languages (sitemaps.org, hreflang). */
export const GET: APIRoute = () => {
  const fiches = [...library.fiches.values()].flatMap((fiche) =>
    [...fiche.versions.values()]
      .filter(({ status }) => status === 'published')
      .flatMap((version) =>
        pagesOf(version).map(({ part }) =>
          entry(
            textAddress(version, undefined, part),
            version.level === 'standard' ? ficheAlternates(fiche, version.level) : [],
            version.review.on,
          ),
        ),
      ),
  )
  const others = [
    homeAddress,
    ...listedPages.map((page) => (lang: string) => pageAddress(lang, page)),
    ...sitePages
      .filter(({ page, settings }) => page !== homePage && !settings.frenchOnly)
      .map((page) => (lang: string) => sitePageAddress(page, lang)),
    ...library.themes.map(
      ({ id }) =>
        (lang: string) =>
          themeAddress(lang, id),
    ),
    ...listedCodes().map(
      ({ id }) =>
        (lang: string) =>
          lawAddress(lang, id),
    ),
    ...[...library.checkUps.keys()].map((id) => (lang: string) => checkUpAddress(lang, 'standard', id)),
    ...[...library.letters.keys()].map((id) => (lang: string) => letterAddress(lang, id)),
  ]
  // Simplified texts, and what is in French only: none is the same page as one in another language.
  const alone = [
    ...levels.flatMap(sitePagePaths).map(({ params }) => `/${params.path}/`),
    ...levels.flatMap((level) =>
      languages.flatMap(({ code }) =>
        [...library.checkUps.values()]
          .filter((checkUp) => isWritten(checkUp, code, level))
          .map(({ id }) => checkUpAddress(code, level, id)),
      ),
    ),
    ...sitePages.filter(({ settings }) => settings.frenchOnly).map((page) => sitePageAddress(page, 'fr')),
    '/regles/',
    '/regles-falc/',
    '/outil-falc/',
    ...rules.map(({ id }) => `/regles/${id}/`),
  ]
  const urls = [...fiches, ...others.flatMap(inAll), ...alone.map((path) => entry(path, []))].join('\n')
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  )
}
