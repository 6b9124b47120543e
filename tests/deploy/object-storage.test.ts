// The script for object storage, run whole with an `aws` of ours that notes what it was asked to send. No host was
// asked.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readServedSite } from '../../src/deploy/served-site.ts'
import { servers } from '../../src/deploy/servers/servers.ts'
import { sampleSite } from './sample-site.ts'
import { matchesStar } from './star-pattern.ts'

/** One call of `aws s3 cp`. */
interface Sending {
  readonly to: string
  readonly files: readonly string[]
  readonly cache: string
  readonly type: string | null
}

/** Whether `aws` sends a file: everything is, and of the patterns that match it the last one decides. */
function isSent(path: string, words: readonly string[]): boolean {
  const last = words.findLast(
    (word, at) => ['--include', '--exclude'].includes(word) && matchesStar(words[at + 1] ?? '', path),
  )
  return last !== '--exclude'
}

describe.each(['/', '/droits/'])('the script for object storage, at %s', (base) => {
  const work = mkdtempSync(join(tmpdir(), 'bucket-'))
  let folder = ''
  let files: string[] = []
  let sendings: Sending[] = []

  beforeAll(async () => {
    folder = await sampleSite(base)
    const site = readServedSite(folder)
    const script = (site && servers['objets']?.(site, { folder, host: 'le-seau', listen: '' })) ?? ''
    writeFileSync(join(work, 'send.sh'), script)
    writeFileSync(
      join(work, 'aws'),
      `#!/bin/sh\nfor one in "$@"; do printf '%s\\t' "$one"; done >> '${work}/asked'\necho >> '${work}/asked'\n`,
      { mode: 0o755 },
    )
    execFileSync('sh', [join(work, 'send.sh')], { env: { ...process.env, PATH: `${work}:${process.env['PATH']}` } })
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      statSync(join(folder, path)).isFile(),
    )
    sendings = readFileSync(join(work, 'asked'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const words = line.trim().split('\t')
        const after = (name: string) => words.flatMap((word, at) => (word === name ? [words[at + 1] ?? ''] : []))
        expect(words.slice(0, 3)).toEqual(['s3', 'cp', folder])
        return {
          to: words[3] ?? '',
          files: files.filter((path) => isSent(path, words)),
          cache: after('--cache-control')[0] ?? '',
          type: after('--content-type')[0] ?? null,
        }
      })
  })
  afterAll(() => {
    rmSync(work, { recursive: true })
    rmSync(folder, { recursive: true })
  })
  const last = (path: string) => sendings.findLast(({ files: sent }) => sent.includes(path))

  it('sends every file of the site below its path, compressed copies apart', () => {
    expect(new Set(sendings.map(({ to }) => to))).toEqual(new Set([`s3://le-seau${base}`]))
    const sent = new Set(sendings.flatMap(({ files: some }) => some))
    const isCopy = (path: string) => /\.(?:br|gz)$/u.test(path)
    expect(files.filter((path) => !sent.has(path) && !isCopy(path))).toEqual([])
    expect([...sent].filter(isCopy)).toEqual([])
  })

  it('sends pages after all that they name, then the worker', () => {
    const places = (path: string) => sendings.flatMap(({ files: sent }, at) => (sent.includes(path) ? [at] : []))
    const pages = Math.min(...files.filter((path) => path.endsWith('.html')).flatMap(places))
    for (const path of ['_astro/a.js', 'fonts/a.woff2', 'api/fiches.json', 'fr/manifest.webmanifest'])
      expect(Math.max(...places(path)), path).toBeLessThan(pages)
    expect(places('sw.js')).toEqual([sendings.length - 1])
  })

  it.each([
    ['_astro/a.js', 'public, max-age=31536000, immutable', null],
    ['fonts/a.woff2', 'public, max-age=86400', null],
    ['fr/ame/index.html', 'no-cache', 'text/html; charset=utf-8'],
    ['fr/manifest.webmanifest', 'no-cache', 'application/manifest+json'],
    ['relectures.ics', 'no-cache', 'text/calendar; charset=utf-8'],
    ['sw.js', 'no-store', 'text/javascript'],
  ])('%s is kept « %s », of type %s', (path, cache, type) => {
    expect(last(path)).toMatchObject({ cache, type })
  })
})
