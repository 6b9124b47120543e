import { afterEach, describe, expect, it } from 'vitest'
import { linkMatters } from '../../src/links/link-matters.ts'
import type { OutsideLink } from '../../src/links/outside-links.ts'
import { acceptTitles, readVisits, writeVisits } from '../../src/links/remembered-visits.ts'
import type { Visits } from '../../src/links/visit.ts'
import { visitLinks } from '../../src/links/visit-links.ts'
import { fakeSite, page, status } from './fake-sites.ts'

const sites: { close: () => Promise<void> }[] = []
const site = async (...args: Parameters<typeof fakeSite>) => {
  const made = await fakeSite(...args)
  sites.push(made)
  return made
}
afterEach(async () => {
  for (const made of sites.splice(0)) await made.close()
})

const linksTo = (...urls: readonly string[]): OutsideLink[] =>
  urls.map((url) => ({ url, uses: ['contact x'], files: ['content/contacts.yaml'] }))
const visiting = (links: readonly OutsideLink[], known: Visits = new Map(), more: object = {}) =>
  visitLinks(links, known, {
    fetch,
    userAgent: 'Essai',
    patience: 60_000,
    today: '2026-11-21',
    believed: 7,
    pause: async () => {},
    atOnce: 4,
    ...more,
  })
const mattersOf = (links: readonly OutsideLink[], visits: Visits) =>
  linkMatters(links, visits).map(({ matter, url, detail }) => [matter, new URL(url).pathname, detail])

describe('a visit to the sites that ours leads to', () => {
  it('tells a page that is gone, one that refuses programs, one that moved for good; keeps silent about the others', async () => {
    const { origin, asked } = await site({
      '/la': page('Là'),
      '/parti': status(410),
      '/ferme': status(403),
      '/ancien': status(301, { location: '/encore' }),
      '/encore': status(308, { location: '/la' }),
      '/passage': status(302, { location: '/la' }),
      '/passage-puis-bon': status(302, { location: '/ancien' }),
    })
    const links = linksTo(
      ...['la', 'parti', 'perdu', 'ferme', 'ancien', 'passage', 'passage-puis-bon'].map((path) => `${origin}/${path}`),
    )
    expect(mattersOf(links, await visiting(links))).toEqual([
      ['gone', '/parti', "La page n'existe plus (410). Trouvez la page qui la remplace, ou une autre source."],
      ['gone', '/perdu', "La page n'existe plus (404). Trouvez la page qui la remplace, ou une autre source."],
      ['moved', '/ancien', `La page a changé d'adresse pour de bon : ${origin}/la`],
      ['refused', '/ferme', 'Le site refuse de répondre à un programme (403). Ouvrez la page pour voir.'],
    ])
    expect(asked.slice(0, 2)).toEqual(['HEAD /la', 'GET /la'])
  })

  it('believes GET where HEAD is refused or wrong', async () => {
    const { origin, asked } = await site({
      '/a': (request, response) =>
        request.method === 'HEAD' ? response.writeHead(405).end() : page('Bien')(request, response),
      '/b': (request, response) =>
        request.method === 'HEAD' ? response.writeHead(404).end() : page('Bien')(request, response),
    })
    const links = linksTo(`${origin}/a`, `${origin}/b`)
    expect(mattersOf(links, await visiting(links))).toEqual([])
    expect(asked).toEqual(['HEAD /a', 'GET /a', 'HEAD /b', 'GET /b'])
  })

  it('waits three nights before it speaks of a server that fails, and forgets as soon as it answers', async () => {
    let code = 500
    const { origin } = await site({
      '/': (request, response) => (code === 200 ? page('Bien')(request, response) : response.writeHead(code).end()),
    })
    const links = linksTo(`${origin}/`)
    let visits = await visiting(links)
    expect(mattersOf(links, visits)).toEqual([])
    visits = await visiting(links, visits)
    expect(mattersOf(links, visits)).toEqual([])
    visits = await visiting(links, visits)
    expect(mattersOf(links, visits)).toEqual([
      ['unreachable', '/', 'Pas joignable 3 fois de suite : le serveur répond 500.'],
    ])
    code = 200
    expect(mattersOf(links, await visiting(links, visits))).toEqual([])
  })

  it('leaves a site that does not answer, one that turns in circles, one that is not there', async () => {
    const { origin } = await site({
      '/muet': () => {},
      '/rond': status(302, { location: '/rond' }),
      '/piege': status(302, { location: 'file:///etc/passwd' }),
    })
    const links = linksTo(`${origin}/muet`, `${origin}/rond`, `${origin}/piege`, 'http://127.0.0.1:1/')
    const visits = await visiting(links, new Map(), { patience: 200 })
    expect([...visits.values()].map(({ outcome }) => outcome)).toEqual([
      { kind: 'failed', why: 'pas de réponse à temps' },
      { kind: 'failed', why: 'trop de redirections' },
      { kind: 'failed', why: 'redirection vers file:' },
      { kind: 'failed', why: expect.stringMatching(/^connexion impossible|^pas de réponse/) },
    ])
  })

  it('tells a title that changed until somebody has read the page', async () => {
    let title = 'Aide 2025'
    const { origin } = await site({ '/': (request, response) => page(title)(request, response) })
    const links = linksTo(`${origin}/`)
    const first = await visiting(links)
    title = 'Aide 2026'
    const later = { today: '2026-11-28' }
    const second = await visiting(links, first, later)
    const told = [['retitled', '/', 'Le titre a changé : « Aide 2025 » est devenu « Aide 2026 ». Relisez la page.']]
    expect(mattersOf(links, second)).toEqual(told)
    const third = await visiting(links, second, { today: '2026-12-05' })
    expect(mattersOf(links, third)).toEqual(told)
    expect(mattersOf(links, acceptTitles(third, [`${origin}/`]))).toEqual([])
  })

  it('asks again only after a week, then only whether anything changed', async () => {
    const heard: (string | undefined)[] = []
    const { origin, asked } = await site({
      '/': (request, response) => {
        heard.push(request.headers['if-none-match'])
        if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end()
        else page('Bien', { etag: '"a"' })(request, response)
      },
    })
    const links = linksTo(`${origin}/`)
    const first = await visiting(links)
    expect(await visiting(links, first, { today: '2026-11-27' })).toEqual(first)
    expect(asked).toEqual(['HEAD /', 'GET /'])
    const later = await visiting(links, first, { today: '2026-11-28' })
    expect([asked.length, heard.at(-1)]).toEqual([3, '"a"'])
    expect(later.get(`${origin}/`)).toEqual({ ...first.get(`${origin}/`), on: '2026-11-28' })
  })

  it('asks one thing at a time of one site, and waits in between', async () => {
    const { origin, most } = await site(Object.fromEntries('abcdef'.split('').map((name) => [`/${name}`, page(name)])))
    let pauses = 0
    const links = linksTo(...'abcdef'.split('').map((name) => `${origin}/${name}`))
    await visiting(links, new Map(), { pause: async () => void (pauses += 1) })
    expect([most(), pauses]).toEqual([1, 5])
  })

  it('says who asks', async () => {
    const names: (string | undefined)[] = []
    const { origin } = await site({
      '/': (request, response) => {
        names.push(request.headers['user-agent'])
        page('Bien')(request, response)
      },
    })
    await visiting(linksTo(`${origin}/`))
    expect(new Set(names)).toEqual(new Set(['Essai']))
  })

  it('keeps what it learned in a file, forgets links that are gone, and starts again from a file it does not understand', async () => {
    const { origin } = await site({ '/a': page('A'), '/b': page('B') })
    const visits = await visiting(linksTo(`${origin}/a`, `${origin}/b`))
    const kept = readVisits(writeVisits(visits))
    expect(kept).toEqual(visits)
    expect([...(await visiting(linksTo(`${origin}/b`), kept)).keys()]).toEqual([`${origin}/b`])
    for (const broken of ['', '{', '{"version":2,"visits":{}}', '{"version":1,"visits":{"x":{"on":"hier"}}}'])
      expect(readVisits(broken)).toEqual(new Map())
  })
})
