import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compressFolder } from '../../src/deploy/compress-folder.ts'
import { movedPage } from '../../src/permalinks/moved-page.ts'

const page = (text: string, style = 'a') =>
  `<!DOCTYPE html><html><head><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self' 'sha256-${style}'"></head><body>${`${text} `.repeat(200)}</body></html>`

/** One file of each kind that a server treats in its own way, as a build leaves them. */
export async function sampleSite(base: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'served-site-'))
  // A server may read it under another name than ours.
  chmodSync(folder, 0o755)
  const files = {
    'index.html': page('racine'),
    '404.html': page('perdu'),
    'fr/index.html': page('accueil'),
    'fr/404/index.html': page('page introuvable', 'b'),
    'fr/ame/index.html': page('ame'),
    'fr/manifest.webmanifest': JSON.stringify({ scope: base }),
    'fr/nouveautes.xml': '<feed/>',
    'fr/opensearch.xml': '<OpenSearchDescription/>',
    'en/index.html': page('home'),
    'en/404/index.html': page('no such page'),
    'en/manifest.webmanifest': JSON.stringify({ scope: base }),
    'fr/vieille/index.html': movedPage('/fr/ame/', base),
    'c/100009/index.html': page('code'),
    '_astro/a.js': `${'export const a = 1;'.repeat(60)}\n`,
    'fonts/a.woff2': 'font',
    'api/fiches.json': '{}',
    'relectures.ics': 'BEGIN:VCALENDAR\nEND:VCALENDAR\n',
    'sw.js': '/* worker */\n',
    'outil-falc/lexique.bin': 'words',
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  await compressFolder(folder)
  return folder
}
