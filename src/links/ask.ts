import { fromHtml } from 'hast-util-from-html'
import { findTitle } from './find-title.ts'
import type { Visit } from './visit.ts'

/** What was found at an address, without what was known before. */
export type Found = Pick<Visit, 'outcome' | 'movedTo' | 'etag' | 'lastModified'>

export interface Asking {
  readonly fetch: typeof fetch
  /** Who asks: sites must be able to know and to refuse. */
  readonly userAgent: string
  /** Milliseconds after which a site is left alone. */
  readonly patience: number
}

const MOST_HOPS = 6
/** Bytes read to find a title. */
const MOST_READ = 300_000

/**
 * Asks a site for one address: a HEAD first, which costs it little, a GET when HEAD is refused or when the title is
 * to be read. Redirects are followed one by one, to know which are for good.
 *
 * @param known last visit: nothing is read again when the site says that nothing changed.
 */
export async function ask(url: string, known: Visit | null, asking: Asking): Promise<Found> {
  try {
    const head = await follow(url, 'HEAD', known, asking)
    if (head.status === 304) return unchanged(head, known)
    const changed =
      known === null || known.outcome.kind !== 'reached' || !sameMark(head.headers, known) || known.knownTitle === null
    // Many servers answer HEAD wrongly: only GET can say that a page is gone.
    if (head.status < 400 && !changed) return unchanged(head, known)
    const got = await follow(url, 'GET', known, asking)
    return got.status === 304 ? unchanged(got, known) : { ...outcomeOf(got, await titleOf(got)), ...marks(got.headers) }
  } catch (error) {
    return { outcome: { kind: 'failed', why: reason(error) }, movedTo: null, etag: null, lastModified: null }
  }
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Response['body']
  /** Where the page is for good; null: where it was asked for. */
  readonly movedTo: string | null
}

async function follow(url: string, method: 'GET' | 'HEAD', known: Visit | null, asking: Asking): Promise<Answer> {
  let at = url
  let movedTo: string | null = null
  let forGood = true
  for (let hop = 0; hop <= MOST_HOPS; hop += 1) {
    const { status, headers, body } = await asking.fetch(at, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(asking.patience),
      headers: {
        'user-agent': asking.userAgent,
        accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
        'accept-language': 'fr,en;q=0.5',
        ...(known?.etag ? { 'if-none-match': known.etag } : {}),
        ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
      },
    })
    const location = headers.get('location')
    if (status < 300 || status === 304 || status >= 400 || location === null) return { status, headers, body, movedTo }
    await body?.cancel()
    const next = new URL(location, at)
    if (!/^https?:$/.test(next.protocol)) throw new Error(`redirection vers ${next.protocol}`)
    forGood = forGood && (status === 301 || status === 308)
    at = next.href
    if (forGood) movedTo = at
  }
  throw new Error('trop de redirections')
}

function outcomeOf({ status, movedTo }: Answer, title: string | null): Pick<Found, 'outcome' | 'movedTo'> {
  if (status < 400) return { outcome: { kind: 'reached', title }, movedTo }
  if (status === 404 || status === 410) return { outcome: { kind: 'gone', status }, movedTo: null }
  if (status < 500) return { outcome: { kind: 'refused', status }, movedTo: null }
  return { outcome: { kind: 'failed', why: `le serveur répond ${status}` }, movedTo: null }
}

function unchanged({ headers, movedTo }: Answer, known: Visit | null): Found {
  const title = known?.outcome.kind === 'reached' ? known.outcome.title : (known?.knownTitle ?? null)
  const { etag, lastModified } = marks(headers)
  return {
    outcome: { kind: 'reached', title },
    movedTo,
    etag: etag ?? known?.etag ?? null,
    lastModified: lastModified ?? known?.lastModified ?? null,
  }
}

function sameMark(headers: Headers, known: Visit): boolean {
  const { etag, lastModified } = marks(headers)
  return (etag ?? lastModified) !== null && etag === known.etag && lastModified === known.lastModified
}

const marks = (headers: Headers) => ({ etag: headers.get('etag'), lastModified: headers.get('last-modified') })

/** The title of a page of HTML, from its beginning; null for anything else. */
async function titleOf({ status, headers, body }: Answer): Promise<string | null> {
  if (body === null) return null
  if (status >= 400 || !/html/i.test(headers.get('content-type') ?? '')) {
    await body.cancel()
    return null
  }
  const charset = /charset=["']?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8'
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    length += read.value.length
    if (length > MOST_READ) {
      await reader.cancel()
      break
    }
  }
  return findTitle(fromHtml(decoded(chunks, charset)))
}

function decoded(chunks: readonly Uint8Array[], charset: string): string {
  const bytes = Buffer.concat(chunks)
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return bytes.toString('utf8')
  }
}

/** French: why a site could not be asked. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'pas de réponse'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'pas de réponse à temps'
  const cause: unknown = error.cause
  const code: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'code') : null
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'nom de site introuvable'
  if (typeof code === 'string') return `connexion impossible (${code})`
  return error.message.startsWith('redirection') || error.message.startsWith('trop') ? error.message : 'pas de réponse'
}
