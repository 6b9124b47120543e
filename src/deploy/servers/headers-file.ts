import { adminFolder } from '../../cms/admin-folder.ts'
import { aDay, aYear, never, worker } from '../caching.ts'
import { adminHeadersOf, headersOf } from '../headers.ts'
import type { ServedSite } from '../served-site.ts'

/**
 * A `_headers` file, to be put in the folder of the site: Netlify, Cloudflare Pages and others read it. They ask for
 * pages again by themselves. An answer has the headers of every rule that its path matches, so no two rules that meet
 * give the same one.
 */
export function headersFile(site: ServedSite): string {
  const { base } = site
  const rule = (path: string, lines: readonly string[]) =>
    `${base}${path}\n${lines.map((line) => `  ${line}\n`).join('')}`
  return [
    '# _headers. À refaire après chaque construction : la politique de sécurité nomme les styles des pages.\n',
    rule(
      '*',
      headersOf(site).map(([name, value]) => `${name}: ${value}`),
    ),
    ...adminRule(site, rule),
    ...['fonts/*', 'pictos/*', 'partage/*'].map((path) => rule(path, [`Cache-Control: ${aDay}`])),
    rule('_astro/*', [`Cache-Control: ${aYear}`]),
    rule(worker, [`Cache-Control: ${never}`]),
    rule('*.webmanifest', ['Content-Type: application/manifest+json']),
    rule('*.ics', ['Content-Type: text/calendar; charset=utf-8']),
  ].join('')
}

/** The editing page takes the site's headers off (`!`, as Cloudflare Pages reads it) before it says its own. */
function adminRule(site: ServedSite, rule: (path: string, lines: readonly string[]) => string): readonly string[] {
  const headers = adminHeadersOf(site)
  if (headers.length === 0) return []
  const lines = headers.flatMap(([name, value]) => [`! ${name}`, `${name}: ${value}`])
  return [rule(`${adminFolder}/*`, lines)]
}
