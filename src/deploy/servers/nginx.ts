import { adminFolder } from '../../cms/admin-folder.ts'
import { aDay, asked, aYear, lasting, never, slow, worker } from '../caching.ts'
import { allAdminHeadersOf, headersOf } from '../headers.ts'
import { mediaTypes, namedTypes } from '../media-types.ts'
import type { Place, ServedSite } from '../served-site.ts'
import { prefers } from './languages.ts'

/** A file for nginx, to be included in its `http` block: `/etc/nginx/conf.d/droits.conf`. */
export function nginx(site: ServedSite, { folder, host, listen }: Place): string {
  const { base, languages } = site
  const path = base.replace(/[.~]/gu, '\\$&')
  return `# nginx. À mettre dans /etc/nginx/conf.d/. À refaire après chaque construction : la politique de sécurité nomme les styles des pages.
map $http_accept_language $site_language {
  default fr;
${languages.map((lang) => `  "~*${prefers(lang, languages)}" ${lang};`).join('\n')}
}
map "$uri?$args" $site_cache {
  default "${asked}";
  "~^${path}${worker.replace('.', '\\.')}\\?" "${never}";
  "~^${path}${lasting}\\?" "${aYear}";
  "~^${path}p\\.svg\\?." "${aYear}";
  "~^${path}${slow}\\?" "${aDay}";
}
map $uri $site_vary {
  default "";
  "${base}" "Accept-Language";
}
server {
  listen ${listen};
  server_name ${host};
  charset utf-8;
  charset_types text/html text/plain text/css text/javascript text/calendar text/xml application/xml application/json application/manifest+json application/atom+xml application/opensearchdescription+xml;
  server_tokens off;
  # Un renvoi (/c/100009 vers /c/100009/) ne nomme ni hôte, ni port.
  absolute_redirect off;
  include /etc/nginx/mime.types;
  types {
${Object.entries(mediaTypes)
  .map(([extension, type]) => `    ${type} ${extension};`)
  .join('\n')}
  }
  # Les fichiers .gz que « npm run build -- --compress » a préparés ; sans eux, nginx compresse lui-même.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript text/calendar text/xml application/xml application/json application/manifest+json application/atom+xml image/svg+xml;
  # Les fichiers .br, si le module est installé (Debian : libnginx-mod-http-brotli-static) :
  # brotli_static on;
${headersOf(site)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $site_cache always;
  add_header Vary $site_vary always;
  error_page 404 ${base}404.html;
  location = ${base} {
    return 302 ${base}$site_language/;
  }
${base === '/' ? '' : `  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`}${site.moved.map(([from, to]) => `  location = ${from} {\n    return 301 ${to};\n  }\n`).join('')}  location ${base} {
    alias ${folder}/;
  }
${admin(site, folder)}${languages
  .map(
    (lang) =>
      `  location ${base}${lang}/ {\n    alias ${folder}/${lang}/;\n    error_page 404 ${base}${lang}/404/index.html;\n  }`,
  )
  .join('\n')}
${Object.entries(namedTypes)
  .map(
    ([name, type]) =>
      `  location ~ ^${path}(.*${name.replace('.', '\\.')})$ {\n    alias ${folder}/$1;\n    types {}\n    default_type ${type};\n  }`,
  )
  .join('\n')}
}
`
}

/** The place of the editing page: headers that it says replace all those above. */
function admin(site: ServedSite, folder: string): string {
  const headers = allAdminHeadersOf(site)
  if (headers.length === 0) return ''
  const lines = [...headers.map(([name, value]) => `${name} "${value}"`), 'Cache-Control $site_cache']
  return `  location ${site.base}${adminFolder}/ {\n    alias ${folder}/${adminFolder}/;\n${lines.map((line) => `    add_header ${line} always;\n`).join('')}  }\n`
}
