import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

interface Thing {
  id: number
  author: string
  body: string
  open: boolean
  title: string
}

/** The part of a host's API that is used, in memory: comments of pull request 7, and issues. */
export async function fakeHost(kind: 'github' | 'gitlab' | 'forgejo', me: string) {
  const comments: Thing[] = []
  const issues: Thing[] = []
  const heard: string[] = []
  const gitlab = kind === 'gitlab'
  const shown = (one: Thing, isIssue: boolean) =>
    gitlab
      ? { id: one.id, iid: one.id, author: { username: one.author }, [isIssue ? 'description' : 'body']: one.body }
      : { id: one.id, number: one.id, user: { login: one.author }, body: one.body }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x')
    const sent = JSON.parse((await text(request)) || '{}')
    heard.push(`${request.method} ${url.pathname}`)
    const say = (code: number, value: unknown) =>
      response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (
      (request.headers['private-token'] ?? request.headers.authorization ?? '').toString().split(' ').at(-1) !==
      'secret'
    )
      return say(401, {})
    if (url.pathname.endsWith('/user')) return say(200, { login: me, username: me })
    const isIssue = !/\/(?:comments|notes)(?:\/|$)/.test(url.pathname)
    const all = isIssue ? issues : comments
    const first = url.searchParams.get('page') === '1'
    if (request.method === 'GET')
      return say(200, first ? all.filter(({ open }) => open).map((one) => shown(one, isIssue)) : [])
    if (request.method === 'POST') {
      const fresh = {
        id: all.length + 1,
        author: me,
        body: sent.body ?? sent.description,
        open: true,
        title: sent.title,
      }
      all.push(fresh)
      return say(201, shown(fresh, isIssue))
    }
    const one = all.find(({ id }) => String(id) === url.pathname.split('/').at(-1))
    if (one === undefined) return say(404, {})
    one.body = sent.body ?? sent.description ?? one.body
    if (sent.state === 'closed' || sent.state_event === 'close') one.open = false
    return say(200, shown(one, isIssue))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    api: `http://127.0.0.1:${port}${gitlab ? '/api/v4' : kind === 'forgejo' ? '/api/v1' : ''}`,
    comments,
    issues,
    heard,
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
