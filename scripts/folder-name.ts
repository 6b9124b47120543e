import type { PlatformPath } from 'node:path'

/**
 * The name of a content folder in problems: from where the command was called, with forward slashes;
 * as it was typed when it lies elsewhere.
 *
 * @param path `node:path`, or that of another system.
 * @example folderName('content', '/site', '/site/content', posix) // 'content'
 */
export function folderName(given: string | undefined, from: string, folder: string, path: PlatformPath): string {
  const forward = (text: string) => text.replaceAll(path.sep, '/').replace(/(?<=.)\/+$/, '')
  const shown = forward(path.relative(from, folder))
  if (shown === '') return '.'
  const elsewhere = shown.startsWith('../') || path.isAbsolute(shown)
  return elsewhere && given !== undefined ? forward(given) : shown
}
