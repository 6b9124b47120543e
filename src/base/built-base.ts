import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `/`, or the path that a built site was made to be served below; null when the folder holds no built site. */
export function builtBase(folder: string): string | null {
  const manifest = join(folder, 'fr/manifest.webmanifest')
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { readonly scope: string }).scope : null
}
