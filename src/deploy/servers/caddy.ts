import { adminFolder } from '../../cms/admin-folder.ts'
import { aDay, asked, aYear, lasting, never, slow, worker } from '../caching.ts'
import { allAdminHeadersOf, headersOf } from '../headers.ts'
import { mediaTypes, namedTypes } from '../media-types.ts'
import type { Place, ServedSite } from '../served-site.ts'

/** A Caddyfile. */
export function caddy(site: ServedSite, { folder, host, listen }: Place): string {
  const { base, languages } = site
  const path = base.replace(/[.~]/gu, '\\$&')
  const [, ...others] = languages
  const address = listen === '443' ? host : listen
  const type = (name: string, matcher: string, value: string) =>
    `\t@${name} ${matcher}\n\theader @${name} Content-Type "${value}${/^font/u.test(value) ? '' : '; charset=utf-8'}"`
  return `# Caddyfile. À refaire après chaque construction : la politique de sécurité nomme les styles des pages.
(en-tetes) {
${admin(site)}	header${site.adminPolicy === null ? '' : ' @public'} {
${headersOf(site)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}
}
${address} {
	root * ${folder}
	import en-tetes
	@worker path ${base}${worker}
	@lasting path_regexp ^${path}${lasting}$
	@slow path_regexp ^${path}${slow}$
	@asked not path_regexp ^${path}(?:${worker.replace('.', '\\.')}|${lasting}|${slow})$
	header @worker Cache-Control "${never}"
	header @lasting Cache-Control "${aYear}"
	header @slow Cache-Control "${aDay}"
	header @asked Cache-Control "${asked}"
${Object.entries(mediaTypes)
  .map(([extension, value]) => type(extension, `path *.${extension}`, value))
  .join('\n')}
${Object.entries(namedTypes)
  .map(([name, value]) => type(name.replace('.xml', ''), `path */${name}`, value))
  .join('\n')}
	encode gzip
	@home path ${base}
	header @home Vary Accept-Language
${others
  .map(
    (lang) =>
      `\t@home-${lang} {\n\t\tpath ${base}\n\t\theader_regexp Accept-Language (?i)^\\s*${lang}\\b\n\t}\n\tredir @home-${lang} ${base}${lang}/ 302`,
  )
  .join('\n')}
	redir @home ${base}fr/ 302
${base === '/' ? '' : `\tredir ${base.slice(0, -1)} ${base} 301\n`}${site.moved.map(([from, to]) => `\tredir ${from} ${to} 301\n`).join('')}	handle_path ${base}* {
		file_server {
			precompressed br gzip
		}
	}
	handle {
		error 404
	}
	handle_errors {
		import en-tetes
		header Cache-Control "${asked}"
		header Content-Type "text/html; charset=utf-8"
		@gone expression {http.error.status_code} == 404
		handle @gone {
${languages.map((lang) => `\t\t\thandle ${base}${lang}/* {\n\t\t\t\trewrite * /${lang}/404/index.html\n\t\t\t\tfile_server\n\t\t\t}`).join('\n')}
			handle {
				rewrite * /404.html
				file_server
			}
		}
	}
}
`
}

/** The headers of the editing page, which has its own, and who has the others. */
function admin(site: ServedSite): string {
  const headers = allAdminHeadersOf(site)
  if (headers.length === 0) return ''
  const path = `path ${site.base}${adminFolder}/*`
  return `\t@public not ${path}\n\t@admin ${path}\n\theader @admin {\n${headers.map(([name, value]) => `\t\t${name} "${value}"\n`).join('')}\t}\n`
}
