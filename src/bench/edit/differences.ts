import { hashesBelow } from '../../kept/read-folder.ts'

/** Files that two folders do not have alike. */
export function differences(one: string, other: string): string[] {
  const [here, there] = [hashesBelow(one), hashesBelow(other)]
  return [...new Set([...here.keys(), ...there.keys()])].filter((path) => here.get(path) !== there.get(path)).sort()
}
