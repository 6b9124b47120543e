import { lineIndex } from '../line-index.ts'
import type { FileReport } from './report.ts'

/** A kind of signs that nobody sees, as they are or by their number: `&#x202E;` in Markdown, `\u202E` in YAML. */
interface HiddenKind {
  readonly rule: 'sign-of-control' | 'sign-of-direction' | 'sign-without-width'
  readonly has: (code: number, before: string, after: string) => boolean
  readonly message: string
  readonly hint: string
}

const between = (code: number, first: number, last: number) => code >= first && code <= last
const isLatin = (sign: string) => /\p{Script=Latin}/u.test(sign)
const named: Readonly<Record<string, number>> = { shy: 0xad, ZeroWidthSpace: 0x200b, NoBreak: 0x2060 }

const kinds: readonly HiddenKind[] = [
  {
    rule: 'sign-of-control',
    // Half of a pair of numbers stands for no sign at all.
    has: (code) =>
      code < 0x20 ? ![0x09, 0x0a, 0x0d].includes(code) : between(code, 0x7f, 0x9f) || between(code, 0xd800, 0xdfff),
    message: 'Un signe de commande est caché ici : des logiciels coupent le texte, ou refusent le fichier.',
    hint: 'Effacez-le : placez le curseur juste après, et appuyez sur la touche d’effacement.',
  },
  {
    rule: 'sign-of-direction',
    has: (code) => between(code, 0x202a, 0x202e) || between(code, 0x2066, 0x2069),
    message: 'Un signe caché ici change le sens de lecture : ce que l’on voit n’est plus ce qui est écrit.',
    hint: 'Effacez-le : le site place lui-même chaque langue dans son sens.',
  },
  {
    rule: 'sign-without-width',
    // Persian, Urdu and emoji need the joiners; between Latin letters they only hide.
    has: (code, before, after) =>
      [0xad, 0x200b, 0x2060, 0xfeff].includes(code) ||
      between(code, 0xe0000, 0xe007f) ||
      ([0x200c, 0x200d].includes(code) && isLatin(before) && isLatin(after)),
    message:
      'Un signe sans largeur est caché ici : la recherche ne trouve plus ce mot, un lecteur d’écran peut le couper.',
    hint: 'Effacez-le, ou retapez le mot.',
  },
]

const written =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\xAD\u200B-\u200D\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u.source
const numbered =
  /&#x([\da-f]{1,6});|&#(\d{1,7});|&(shy|ZeroWidthSpace|NoBreak);|\\u([\da-f]{4})|\\x([\da-f]{2})|\\U([\da-f]{8})/u
    .source

/** Tells each kind of hidden signs of a file once, at the first of them. */
export function reportHiddenSigns(source: string, report: FileReport): void {
  const found = new Map<HiddenKind, { readonly at: number; readonly code: number; readonly times: number }>()
  for (const match of source.matchAll(new RegExp(`${written}|${numbered}`, 'giu'))) {
    const code = codeOf(match)
    const end = match.index + match[0].length
    const kind = kinds.find(({ has }) => has(code, source.charAt(match.index - 1), source.charAt(end)))
    if (kind === undefined) continue
    const first = found.get(kind) ?? { at: match.index, code, times: 0 }
    found.set(kind, { ...first, times: first.times + 1 })
  }
  const place = lineIndex(source)
  for (const [{ rule, message, hint }, { at, code, times }] of found) {
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    const often = times === 1 ? name : `${name}, et ${times - 1} de plus dans ce fichier`
    report(place(at), { rule, message: `${message} (${often})`, hint })
  }
}

function codeOf([sign, hexadecimal, decimal, name, four, two, eight]: RegExpMatchArray): number {
  const digits = hexadecimal ?? four ?? two ?? eight
  if (digits !== undefined) return Number.parseInt(digits, 16)
  if (decimal !== undefined) return Number(decimal)
  return (name === undefined ? undefined : named[name]) ?? sign.codePointAt(0) ?? 0
}
