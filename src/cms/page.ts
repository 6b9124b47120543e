import type { CmsHost } from '../library/site-data.ts'

/** Where the interface for programs of a host is, when the content names no other. */
const usualHosts = {
  github: ['https://api.github.com', 'https://github.com'],
  gitlab: ['https://gitlab.com'],
  gitea: ['https://gitea.com'],
} as const

/** What the editing page may load and ask: its own site, and the host of the repository. Nothing of a third party. */
export function cmsPolicy(host: CmsHost | null): string {
  const named = [host?.api_root, host?.base_url].flatMap((address) => (address ? [new URL(address).origin] : []))
  const hosts = host === null ? [] : [...(host.api_root ? [] : usualHosts[host.backend]), ...named]
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    ['connect-src', "'self'", 'blob:', 'data:', ...new Set(hosts)].join(' '),
    "worker-src 'self' blob:",
    "manifest-src 'self' blob: data:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** The page itself: the program fills it. Kept out of search engines. */
export function cmsPage(host: CmsHost | null): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${cmsPolicy(host)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Écrire : contenus du site</title>
<style>${style}</style>
<script type="module" src="cms.js"></script>
</head>
<body><noscript><p>Cette page a besoin de JavaScript.</p></noscript></body>
</html>
`
}

const style = `.texte-verifie textarea{width:100%;box-sizing:border-box;padding:.75rem;font:1rem/1.6 ui-monospace,monospace;resize:vertical}
.texte-verifie ol,.texte-verifie ul{padding:0;list-style:none}
.texte-verifie li{margin-block:.5rem;padding-inline-start:.75rem;border-inline-start:4px solid #777}
.texte-verifie li.error{border-color:#b00020}
.texte-verifie li.warning{border-color:#a15c00}
.texte-verifie li button{text-align:start;cursor:pointer}
.texte-verifie summary{cursor:pointer;padding-block:.5rem}`
