import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { programNames } from '../../src/library/page-names.ts'

const pages = join(import.meta.dirname, '../../content/pages')
const routes = join(import.meta.dirname, '../../src/site/pages')

/**
 * First fixed part of the address of a route, below a language or not; null where there is none, and for what stands
 * below a page of the content: `accessibilite/preuves/`.
 */
function firstName(route: string): string | null {
  const parts = route.replaceAll('\\', '/').split('/')
  const first = (parts[0] === '[lang]' ? parts[1] : parts[0]) ?? ''
  const name = first.replace(/\.(?:astro|ts|xml\.ts|txt\.ts|ics\.ts|svg\.ts)$/u, '')
  const below = parts.length > 2 && existsSync(join(pages, name))
  return name === 'index' || name.includes('[') || first.endsWith('.ts') || below ? null : name
}

it('a name that a route of the program takes can be neither a fiche nor a page', () => {
  const taken = readdirSync(routes, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:astro|ts)$/u.test(file))
    .flatMap((file) => firstName(file) ?? [])
  expect(taken).toContain('suivi')
  expect([...new Set(taken)].filter((name) => !programNames.has(name))).toEqual([])
})
