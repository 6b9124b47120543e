/**
 * What a code becomes when it is said, heard or typed with one slip that the check digit may let pass
 * (it catches every wrong digit). Two codes in use are never one slip apart: a slip then opens no page,
 * and the reader is told.
 */
export interface Slip {
  readonly kind: 'neighbours' | 'pairs' | 'heard' | 'split'
  /** Six digits; not always a valid code. */
  readonly becomes: string
}

/** Numbers that sound alike, in French (treize, trente) and in English (thirteen, thirty; seventeen, seventy). */
const soundAlike: readonly (readonly [string, string])[] = [
  ['06', '10'],
  ['12', '02'],
  ['13', '03'],
  ['13', '30'],
  ['14', '40'],
  ['15', '50'],
  ['16', '06'],
  ['16', '60'],
  ['17', '70'],
  ['18', '80'],
  ['19', '90'],
]

/**
 * Every slip of a code that gives six other digits.
 *
 * @param code six ASCII digits, said in three pairs.
 * @example slipsOf('101203').some(({ becomes }) => becomes === '102103') // true
 */
export function slipsOf(code: string): Slip[] {
  const all = [...exchangedNeighbours(code), ...exchangedPairs(code), ...misheardPairs(code), ...splitPairs(code)]
  return all.filter(({ becomes }) => becomes !== code)
}

/** French name of a slip, for messages. */
export const slipNames: Readonly<Record<Slip['kind'], string>> = {
  neighbours: 'deux chiffres voisins échangés',
  pairs: 'deux groupes échangés',
  heard: 'un nombre mal entendu (treize, trente)',
  split: 'un nombre entendu en deux (soixante-dix ; soixante, dix)',
}

function exchangedNeighbours(code: string): Slip[] {
  return Array.from({ length: code.length - 1 }, (_, at) => ({
    kind: 'neighbours',
    becomes: replaceAt(code, at, `${code[at + 1]}${code[at]}`),
  }))
}

function exchangedPairs(code: string): Slip[] {
  const [a = '', b = '', c = ''] = pairsOf(code)
  return [
    [b, a, c],
    [a, c, b],
    [c, b, a],
  ].map((pairs) => ({ kind: 'pairs', becomes: pairs.join('') }))
}

function misheardPairs(code: string): Slip[] {
  return pairsOf(code).flatMap((pair, at) =>
    soundAlike.flatMap(([one, other]): Slip[] => {
      const heard = pair === one ? other : pair === other ? one : null
      return heard === null ? [] : [{ kind: 'heard', becomes: replaceAt(code, at * 2, heard) }]
    }),
  )
}

/** « soixante-douze » heard as « soixante, douze »: a pair too many, the last one falls off. */
function splitPairs(code: string): Slip[] {
  const pairs = pairsOf(code)
  return pairs.flatMap((pair, at): Slip[] => {
    const tens = { 7: '60', 9: '80' }[Number(pair[0])]
    if (tens === undefined) return []
    return [
      {
        kind: 'split',
        becomes: [...pairs.slice(0, at), tens, `1${pair[1]}`, ...pairs.slice(at + 1)].slice(0, 3).join(''),
      },
    ]
  })
}

function pairsOf(code: string): string[] {
  return code.match(/../g) ?? []
}

function replaceAt(code: string, at: number, digits: string): string {
  return `${code.slice(0, at)}${digits}${code.slice(at + digits.length)}`
}
