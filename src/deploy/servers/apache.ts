import { adminFolder } from '../../cms/admin-folder.ts'
import { aDay, asked, aYear, lasting, never, slow, worker } from '../caching.ts'
import { adminHeadersOf, headersOf } from '../headers.ts'
import { mediaTypes, namedTypes } from '../media-types.ts'
import type { ServedSite } from '../served-site.ts'
import { prefers } from './languages.ts'

/** A `.htaccess` for the folder of the site (Apache 2.4, `AllowOverride All`): most shared hosting. */
export function apache(site: ServedSite): string {
  const { base, languages } = site
  const path = base.replace(/[.~]/gu, '\\$&')
  const cache = (pattern: string, value: string) =>
    `  Header always set Cache-Control "${value}" "expr=%{REQUEST_URI} =~ m#^${path}${pattern}$#"`
  return `# .htaccess, à mettre dans le dossier du site. À refaire après chaque construction : la politique de sécurité nomme les styles des pages.
Options -Indexes -MultiViews
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .ics .json .js .webmanifest .xml .css .svg
${Object.entries(mediaTypes)
  .map(([extension, type]) => `AddType ${type} .${extension}`)
  .join('\n')}
${Object.entries(namedTypes)
  .map(([name, type]) => `<Files "${name}">\n  ForceType "${type}; charset=utf-8"\n</Files>`)
  .join('\n')}
ErrorDocument 404 ${base}404.html
${languages.map((lang) => `<If "%{REQUEST_URI} =~ m#^${path}${lang}/#">\n  ErrorDocument 404 ${base}${lang}/404/index.html\n</If>`).join('\n')}
<IfModule mod_headers.c>
${headersOf(site)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
${adminHeadersOf(site)
  .map(
    ([name, value]) => `  Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#^${path}${adminFolder}/#"\n`,
  )
  .join('')}  Header always set Cache-Control "${asked}"
${cache(slow, aDay)}
${cache(lasting, aYear)}
${cache(worker.replace('.', '\\.'), never)}
  Header always merge Vary Accept-Language "expr=%{REQUEST_URI} == '${base}'"
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript text/calendar text/xml application/xml application/json application/manifest+json application/atom+xml image/svg+xml
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteBase ${base}
${languages
  .map(
    (lang) =>
      `  RewriteCond %{HTTP:Accept-Language} "${prefers(lang, languages)}" [NC]\n  RewriteRule ^$ ${base}${lang}/ [R=302,L]`,
  )
  .join('\n')}
${site.moved.map(([from, to]) => `  RewriteRule ^${from.slice(base.length)}$ ${to} [R=301,L]\n`).join('')}  RewriteRule ^$ ${base}fr/ [R=302,L]
</IfModule>
`
}
