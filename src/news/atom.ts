/** One entry of an Atom feed (RFC 4287); texts are plain. */
export interface FeedEntry {
  /** Permanent and unique. */
  readonly id: string
  readonly title: string
  readonly url: string
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly text: string
}

export interface Feed {
  readonly title: string
  /** Who publishes it. */
  readonly author: string
  readonly lang: string
  /** Permanent and unique, as those of its entries. */
  readonly id: string
  /** Address of the feed itself. */
  readonly url: string
  readonly page: string
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML character data or attribute value, without the control characters that XML refuses. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (character) => escaped[character] ?? '')
}

const moment = (day: string): string => `${day}T00:00:00Z`

/** The feed as an Atom document. */
export function atomDocument(feed: Feed): string {
  const entries = feed.entries.map(
    ({ id, title, url, on, text }) =>
      `<entry><id>${xmlText(id)}</id><title>${xmlText(title)}</title><link href="${xmlText(url)}"/><updated>${moment(on)}</updated><content type="text">${xmlText(text)}</content></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.lang)}"><id>${xmlText(feed.id)}</id><title>${xmlText(feed.title)}</title><updated>${moment(feed.updated)}</updated><author><name>${xmlText(feed.author)}</name></author><link rel="self" href="${xmlText(feed.url)}"/><link href="${xmlText(feed.page)}"/>
${entries.join('\n')}
</feed>
`
}
