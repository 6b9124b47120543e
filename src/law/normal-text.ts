/**
 * The text of an article without what copies of the same law write in several ways: HTML, white
 * space, case, apostrophes, quotes and dashes. Letters, digits and punctuation stay.
 *
 * A copy of LEGI writes « l<a href="…">'article L. 161-33 </a>et », another « l'article L. 161-33 et »:
 * only what remains once all white space is gone can be compared.
 */
export function normalArticle(text: string): string {
  return withoutHtml(text)
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF\s]+/gu, '')
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[«»“”„]/gu, '"')
    .replace(/[‐‑‒–—−]/gu, '-')
    .toLowerCase()
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function withoutHtml(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/giu, '')
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
      (whole, decimal?: string, hexadecimal?: string, name?: string) =>
        name === undefined
          ? character(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal), whole)
          : (ENTITIES[name.toLowerCase()] ?? whole),
    )
}

function character(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise
}
