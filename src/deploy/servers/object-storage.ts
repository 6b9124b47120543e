import { adminFolder } from '../../cms/admin-folder.ts'
import { aDay, asked, aYear, never, worker } from '../caching.ts'
import { adminHeadersOf, headersOf } from '../headers.ts'
import type { Place, ServedSite } from '../served-site.ts'

/** Cached for long, sent with a type of their own, after the rest, or not at all: the compressed copies. */
const sentApart = [
  ...['_astro/*', 'pagefind/*.pf_*', 'fonts/*', 'pictos/*', 'partage/*'],
  ...['*.webmanifest', '*.ics', '*.html', worker, '*.br', '*.gz'],
]

/** A shell script that puts the site in a bucket (S3 and what speaks like it), and what to ask of its CDN. */
export function objectStorage(site: ServedSite, { folder, host }: Place): string {
  const { base } = site
  const bucket = `s3://${host}${base}`
  const copy = (files: readonly string[], cache: string, type?: string) =>
    `aws s3 cp '${folder}' '${bucket}' --recursive --exclude '*' ${files.map((file) => `--include '${file}'`).join(' ')} --exclude '*.br' --exclude '*.gz' --cache-control '${cache}'${type ? ` --content-type '${type}'` : ''}`
  return `#!/bin/sh
# Stockage objet. À refaire après chaque construction. « --endpoint-url » dit à aws quel hébergeur : voir sa documentation.
# Les fichiers d'abord, les pages ensuite : une page ne nomme jamais un fichier qui n'est pas encore là.
set -eu
${copy(['_astro/*', 'pagefind/*.pf_*'], aYear)}
${copy(['fonts/*', 'pictos/*', 'partage/*'], aDay)}
aws s3 cp '${folder}' '${bucket}' --recursive ${sentApart.map((file) => `--exclude '${file}'`).join(' ')} --cache-control '${asked}'
${copy(['*.webmanifest'], asked, 'application/manifest+json')}
${copy(['*.ics'], asked, 'text/calendar; charset=utf-8')}
${copy(['*.html'], asked, 'text/html; charset=utf-8')}
${copy([worker], never, 'text/javascript')}
# Au CDN, demander : la page d'un dossier est index.html ; la page d'erreur 404 est ${base}404.html ; ces en-têtes sur toutes les réponses :
${headersOf(site)
  .map(([name, value]) => `#   ${name}: ${value}`)
  .join('\n')}
${
  site.adminPolicy === null
    ? ''
    : `# Sur ${base}${adminFolder}/, celles-ci à la place :\n${adminHeadersOf(site)
        .map(([name, value]) => `#   ${name}: ${value}\n`)
        .join('')}`
}`
}
