import { readdirSync, readFileSync } from 'node:fs'
import type { Figure } from './figure.ts'

const styles = new URL('../../site/styles/', import.meta.url)

/** Where the styles use a colour: `fiche.css: color: var(--accent);`. */
export function usesOf(colour: string): string[] {
  return readdirSync(styles, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) =>
      readFileSync(new URL(name, styles), 'utf8')
        .split('\n')
        .filter((line) => line.includes(`var(--${colour})`))
        .map((line) => `${name}: ${line.trim()}`),
    )
}

/** One meaning a colour. */
export const figures: readonly Figure[] = [
  { name: 'styles : emplois de la couleur « accent »', most: 4, take: async () => usesOf('accent').length },
]
