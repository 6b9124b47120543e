/**
 * Why a piece of the search could not be had: no network or a server in trouble; a site that has changed
 * since the page was opened; or a script, of which a browser does not say why.
 */
export type Why = 'unreachable' | 'changed' | 'script'

/** A piece of the search could not be had. */
export class NoPiece extends Error {
  override readonly name = 'NoPiece'
  readonly why: Why

  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

/** Milliseconds after which a piece that does not come is given up: a dead connection may never say so. */
const PATIENCE = 20_000

/** Refuses to wait for ever. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new NoPiece('unreachable')), PATIENCE)
    promise.then(resolve, reject).then(() => clearTimeout(late))
  })
}

/** Whether the server answers today: then a page that lacks a script can be loaded again without losing it. */
export function serverAnswers(): Promise<boolean> {
  return fetch(location.pathname, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
}
