// The grammar and limits that https://developers.cloudflare.com/pages/configuration/headers/ and
// https://docs.netlify.com/manage/routing/headers/ publish. Neither host was asked.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readServedSite } from '../../src/deploy/served-site.ts'
import { servers } from '../../src/deploy/servers/servers.ts'
import { sampleSite } from './sample-site.ts'
import { matchesStar } from './star-pattern.ts'

interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Reads the file as the hosts say that they do. @throws on a line that is neither comment, path nor header. */
function readRules(file: string): Rule[] {
  const rules: { path: string; headers: [string, string][] }[] = []
  for (const line of file.split('\n').filter((one) => one !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^\s+([A-Za-z-]+): (\S.*)$/u.exec(line) ?? []
    if (name !== undefined && value !== undefined && rules.length > 0) rules.at(-1)?.headers.push([name, value])
    else if (/^\/\S*$/u.test(line)) rules.push({ path: line, headers: [] })
    else throw new Error(`Not understood: ${line}`)
  }
  return rules
}

describe.each(['/', '/droits/'])('the file of headers, at %s', (base) => {
  let folder = ''
  let file = ''
  let rules: Rule[] = []
  const headersAt = (path: string) =>
    rules.filter(({ path: pattern }) => matchesStar(pattern, `${base}${path}`)).flatMap(({ headers }) => headers)

  beforeAll(async () => {
    folder = await sampleSite(base)
    const site = readServedSite(folder)
    file = (site && servers['en-tetes']?.(site, { folder, host: 'localhost', listen: '' })) ?? ''
    rules = readRules(file)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('holds within what the hosts read: 100 rules, 2,000 letters a line, one star a path, each with headers', () => {
    expect(rules.length).toBeGreaterThan(3)
    expect(rules.length).toBeLessThanOrEqual(100)
    expect(file.split('\n').filter((line) => line.length > 2000)).toEqual([])
    expect(rules.filter(({ path }) => path.split('*').length > 2).map(({ path }) => path)).toEqual([])
    expect(rules.filter(({ headers }) => headers.length === 0)).toEqual([])
  })

  it.each([
    'fr/',
    'fr/ame/',
    'nulle-part',
    '_astro/a.js',
    'fonts/a.woff2',
    'sw.js',
    'relectures.ics',
    'fr/manifest.webmanifest',
  ])('gives %s each header once: hosts would join two with a comma', (path) => {
    const names = headersAt(path).map(([name]) => name.toLowerCase())
    expect(names).toContain('content-security-policy')
    expect(names).toContain('x-content-type-options')
    expect(names.toSorted()).toEqual([...new Set(names)].sort())
  })

  it('keeps hashed files a year, fonts a day, the worker never; types what hosts may not know', () => {
    const said = (path: string, wanted: string) => headersAt(path).find(([name]) => name === wanted)?.[1]
    expect(said('_astro/a.js', 'Cache-Control')).toBe('public, max-age=31536000, immutable')
    expect(said('fonts/a.woff2', 'Cache-Control')).toBe('public, max-age=86400')
    expect(said('sw.js', 'Cache-Control')).toBe('no-store')
    expect(said('fr/ame/', 'Cache-Control')).toBeUndefined()
    expect(said('fr/manifest.webmanifest', 'Content-Type')).toBe('application/manifest+json')
    expect(said('relectures.ics', 'Content-Type')).toBe('text/calendar; charset=utf-8')
  })

  it('says nothing of what is not below the base', () => {
    if (base === '/') return
    expect(rules.filter(({ path }) => !path.startsWith(base)).map(({ path }) => path)).toEqual([])
  })
})
