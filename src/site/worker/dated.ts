/** When a server made an answer, milliseconds; 0 where it does not say. */
export const madeAt = ({ headers }: Response): number => Date.parse(headers.get('date') ?? '') || 0

/** An answer that says when it was made: as its server said, else now. */
export const dated = (response: Response): Response => (madeAt(response) > 0 ? response : madeOn(response, new Date()))

/** An answer made on another day than it says. */
export function madeOn(response: Response, on: Date): Response {
  const headers = new Headers(response.headers)
  headers.set('date', on.toUTCString())
  return new Response(response.body, { status: response.status, headers })
}

/** Whether an answer is a page that may be kept, and is not older than the copy that there is. */
export function mayReplace(response: Response, former: Response | undefined): boolean {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return false
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return false
  return former === undefined || madeAt(former) <= madeAt(response)
}
