import { putBelow } from '../base/base.ts'

const atOnce = '0; url='

/** A page that leads to where it moved: without scripts, without a server's help, at once. */
export function movedPage(to: string, base: string): string {
  const address = putBelow(base, to)
  const [, lang = 'fr'] = to.split('/')
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${address}</title><meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="${atOnce}${address}"></head><body><p><a href="${address}">${address}</a></p></body></html>\n`
}

/** Where such a page leads, out of what it tells the browser: `0; url=/fr/ame/`. */
export function movedTo(refresh: string): string {
  return refresh.slice(atOnce.length)
}
