import type { PathStyle } from './code-owners.ts'

/** Where each host looks for the file, and how it reads the paths. */
export const ownersFiles: ReadonlyMap<string, PathStyle> = new Map([
  ['.github/CODEOWNERS', 'glob'],
  ['.gitlab/CODEOWNERS', 'glob'],
  ['.forgejo/CODEOWNERS', 'pattern'],
])
