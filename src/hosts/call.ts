import { HostRefused } from './host.ts'

/** One call of a host's API, as JSON. @throws {HostRefused} on an answer that is not a success. */
export async function call(
  ask: typeof fetch,
  url: string,
  authorization: Readonly<Record<string, string>>,
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' = 'GET',
  body?: object,
): Promise<unknown> {
  const answer = await ask(url, {
    method,
    // A redirect would take the token elsewhere.
    redirect: 'error',
    headers: {
      ...authorization,
      accept: 'application/json',
      'content-type': 'application/json',
      'user-agent': 'droits-clairs',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new HostRefused(`${method} ${new URL(url).pathname} : l'hébergeur répond ${answer.status}.`)
  return answer.status === 204 ? null : await answer.json()
}

const PAGE = 100
const MOST_PAGES = 20

/** Every item of a list that is given page by page. */
export async function everyPage(
  ask: typeof fetch,
  url: string,
  authorization: Readonly<Record<string, string>>,
  /** Name of the parameter that gives a page's length. */
  size: 'per_page' | 'limit',
): Promise<readonly unknown[]> {
  const all: unknown[] = []
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const items = await call(ask, `${url}${url.includes('?') ? '&' : '?'}${size}=${PAGE}&page=${page}`, authorization)
    if (!Array.isArray(items) || items.length === 0) break
    all.push(...items)
  }
  return all
}

/** A field of an answer, as text; empty when it is not there. */
export function field(item: unknown, ...path: readonly string[]): string {
  let at: unknown = item
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined
  return typeof at === 'string' || typeof at === 'number' ? String(at) : ''
}
