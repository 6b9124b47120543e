import { join } from 'node:path'

/** A folder that is ours to write, and its name in problems. */
export interface Root {
  readonly name: string
  readonly path: string
}

/**
 * Where a file named in problems lies on the disk; null outside the folders.
 *
 * @example pathBelow('content/fiches/ame/fr.md', [{ name: 'content', path: '/a/b' }]) // '/a/b/fiches/ame/fr.md'
 */
export function pathBelow(file: string, roots: readonly Root[]): string | null {
  const root = roots.find(({ name }) => file.startsWith(`${name}/`))
  return root === undefined ? null : join(root.path, file.slice(root.name.length + 1))
}
