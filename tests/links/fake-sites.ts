import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A site on this machine that answers each path as it is told, and remembers what it was asked. */
export async function fakeSite(answers: Readonly<Record<string, Answer>>) {
  const asked: string[] = []
  const state = { now: 0, most: 0 }
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    state.now += 1
    state.most = Math.max(state.most, state.now)
    response.on('close', () => (state.now -= 1))
    const answer = answers[request.url ?? '']
    if (answer === undefined) response.writeHead(404).end()
    else answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    /** The most questions that were open at one time. */
    most: () => state.most,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((done) => server.close(() => done()))
    },
  }
}

export const page =
  (title: string, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
      .end(`<!doctype html><svg><title></title></svg><title> ${title}\n</title><p>Texte`)

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end()
