/** Whether a path is of a pattern in which a star stands for anything, bars included. */
export function matchesStar(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`))
  return new RegExp(`^${parts.join('.*')}$`, 'u').test(path)
}
