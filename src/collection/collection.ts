import { isValidCode } from '../codes/code.ts'

/** A part chosen to be given or kept: what its code stands for, in one text. */
export interface Chosen {
  /** Short code of a fiche or of a section. */
  readonly code: string
  /** Language and level of the text, as `readingKey` names them: `ar`, `fr-falc`. */
  readonly text: string
}

/** Between two parts; no messenger takes it for the end of an address. */
const between = '.'
/** Last word of an address that opens on the printer. */
const toPrint = 'p'

/**
 * Parts as the end of an address, after the `#`, which no server sees: codes, each with its text where it is not the
 * page's own.
 *
 * @param own the text that goes without saying: the language of the page that will open.
 * @example writeChosen([{ code: '100001', text: 'ar' }, { code: '100028', text: 'fr' }], 'ar') // '100001.100028-fr'
 */
export function writeChosen(chosen: readonly Chosen[], own: string, print = false): string {
  const words = chosen.map(({ code, text }) => (text === own ? code : `${code}-${text}`))
  return [...words, ...(print && words.length > 0 ? [toPrint] : [])].join(between)
}

/**
 * The parts that an address asks for, each once, and whether it asks for the printer.
 * What is no code is passed over.
 */
export function readChosen(hash: string, own: string): { readonly chosen: readonly Chosen[]; readonly print: boolean } {
  const words = hash.replace(/^#/, '').split(between)
  const chosen = words.flatMap((word): Chosen[] => {
    const [, code = '', text = own] = /^(\d+)(?:-([A-Za-z-]+))?$/.exec(word) ?? []
    return isValidCode(code) ? [{ code, text }] : []
  })
  return { chosen: chosen.reduce<readonly Chosen[]>(withPart, []), print: words[words.length - 1] === toPrint }
}

/** The parts and one more, at the end; the same list when it holds it already. */
export function withPart(chosen: readonly Chosen[], part: Chosen): readonly Chosen[] {
  return chosen.some((each) => isSame(each, part)) ? chosen : [...chosen, part]
}

/** The parts without one. */
export function withoutPart(chosen: readonly Chosen[], part: Chosen): readonly Chosen[] {
  return chosen.filter((each) => !isSame(each, part))
}

function isSame(one: Chosen, other: Chosen): boolean {
  return one.code === other.code && one.text === other.text
}
