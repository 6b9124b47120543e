import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ServedSite } from '../../src/deploy/served-site.ts'
import { readServedSite } from '../../src/deploy/served-site.ts'
import { servers } from '../../src/deploy/servers/servers.ts'
import { freePort } from '../../src/free-port.ts'
import type { Answer, RealServer } from './real-server.ts'
import { ask, isInstalled, startServer } from './real-server.ts'
import { sampleSite } from './sample-site.ts'

const tried = ['nginx', 'caddy', 'apache'] as const satisfies readonly RealServer[]
const cases = tried.flatMap((server) => ['/', '/droits/'].map((base) => ({ server, base })))

for (const server of tried)
  if (!isInstalled(server)) process.stderr.write(`${server} is not installed here: its file is not tried.\n`)

describe.each(cases)('$server, at $base', ({ server, base }) => {
  const absent = !isInstalled(server)
  let port = 0
  let folder = ''
  let site: ServedSite | null = null
  let stop = () => {}
  const get = (path: string, headers?: Readonly<Record<string, string>>) => ask(port, `${base}${path}`, headers)
  /** Where an answer sends on; Apache writes the host that was asked for before it. */
  const sentTo = ({ headers: { location } }: Answer, host = `127.0.0.1:${port}`) =>
    server === 'apache' ? location?.replace(`http://${host}`, '') : location
  const text = async (path: string) => String((await get(path)).body)

  beforeAll(async () => {
    if (absent) return
    folder = await sampleSite(base)
    site = readServedSite(folder)
    port = await freePort()
    const listen = server === 'nginx' ? `127.0.0.1:${port}` : `http://:${port}`
    if (site)
      stop = await startServer(
        server,
        { folder, base, written: servers[server]?.(site, { folder, host: 'localhost', listen }) ?? '' },
        port,
      )
  })
  afterAll(() => {
    stop()
    if (folder !== '') rmSync(folder, { recursive: true })
  })

  test.skipIf(absent)('each answer has every header, a lost page too', async () => {
    for (const path of ['fr/', 'fr/nulle-part/', 'nulle-part', '_astro/a.js']) {
      const { headers } = await get(path)
      expect({ path, ...headers }).toMatchObject({
        'content-security-policy': "default-src 'none'; style-src 'self' 'sha256-a' 'sha256-b'; frame-ancestors 'none'",
        'strict-transport-security': 'max-age=31536000',
        'referrer-policy': 'same-origin',
        'permissions-policy': expect.stringContaining('geolocation=()'),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
      })
    }
  })

  test.skipIf(absent)('a lost page is said in the language of its address', async () => {
    expect((await get('fr/nulle-part/')).status).toBe(404)
    expect(await text('fr/nulle-part/')).toContain('page introuvable')
    expect((await get('en/nowhere')).status).toBe(404)
    expect(await text('en/nowhere')).toContain('no such page')
    expect((await get('c/999999/')).status).toBe(404)
    expect(await text('c/999999/')).toContain('perdu')
    expect((await get('en/nowhere')).headers['content-type']).toBe('text/html; charset=utf-8')
  })

  test.skipIf(absent)('the home page is in the first language of the reader that the site has', async () => {
    const home = async (languages: string) => {
      const answer = await get('', { 'accept-language': languages })
      return [answer.status, sentTo(answer), answer.headers['vary']]
    }
    expect(await home('en-GB,en;q=0.9,fr;q=0.8')).toEqual([302, `${base}en/`, 'Accept-Language'])
    expect(await home('fr,en;q=0.9')).toEqual([302, `${base}fr/`, 'Accept-Language'])
    expect(await home('de')).toEqual([302, `${base}fr/`, 'Accept-Language'])
    if (server === 'nginx') expect((await home('de-DE,de;q=0.9,en;q=0.8,fr'))[1]).toBe(`${base}en/`)
  })

  test.skipIf(absent)('a code without its last bar is sent on, to no other host and no port', async () => {
    const answer = await get('c/100009', { host: 'public.example' })
    expect(Math.floor(answer.status / 100)).toBe(3)
    expect(sentTo(answer, 'public.example')).toBe(`${base}c/100009/`)
    expect(await text('c/100009/')).toContain('code')
  })

  test.skipIf(absent)('a page that moved is sent on for good', async () => {
    const answer = await get('fr/vieille/')
    expect([answer.status, sentTo(answer)]).toEqual([301, `${base}fr/ame/`])
  })

  test.skipIf(absent)('each file has its type', async () => {
    const types = async (path: string) => [path, (await get(path)).headers['content-type']]
    for (const [path, type] of [
      ['fr/ame/', 'text/html; charset=utf-8'],
      ['relectures.ics', 'text/calendar; charset=utf-8'],
      ['fr/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['fr/nouveautes.xml', 'application/atom+xml; charset=utf-8'],
      ['fr/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
      ['api/fiches.json', 'application/json; charset=utf-8'],
      ['sw.js', 'text/javascript; charset=utf-8'],
      ['fonts/a.woff2', 'font/woff2'],
    ] as const)
      expect(await types(path)).toEqual([path, type])
  })

  test.skipIf(absent)('hashed files are kept a year, pages asked for again, the worker never kept', async () => {
    const cache = async (path: string) => [path, (await get(path)).headers['cache-control']]
    for (const [path, kept] of [
      ['_astro/a.js', 'public, max-age=31536000, immutable'],
      ['_astro/gone.js', 'no-cache'],
      ['fonts/a.woff2', 'public, max-age=86400'],
      ['fr/ame/', 'no-cache'],
      ['sw.js', 'no-store'],
    ] as const)
      expect(await cache(path)).toEqual([path, kept])
    const { headers } = await get('fr/ame/')
    const again = await get('fr/ame/', { 'if-none-match': String(headers['etag']) })
    expect(again.status).toBe(304)
  })

  test.skipIf(absent)('a page is sent compressed, as the build prepared it', async () => {
    const { headers, body } = await get('fr/ame/', { 'accept-encoding': 'gzip' })
    expect(headers['content-encoding']).toBe('gzip')
    expect(body.length).toBeLessThan(300)
    expect(String(headers['vary'])).toMatch(/accept-encoding/iu)
    if (server === 'caddy')
      expect((await get('fr/ame/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('br')
  })

  test.skipIf(absent || base === '/')('what is not below the base is not of the site', async () => {
    expect((await ask(port, '/fr/')).status).toBe(404)
    expect(sentTo(await ask(port, '/droits'))).toBe('/droits/')
  })
})
